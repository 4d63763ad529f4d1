#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits until one of the descriptors can be read (or is gone), or for the time to pass.
///
/// A signal may end the wait early. Without a time it waits as long as it takes.
///
/// - Returns: The descriptors that can be read.
package func waitForInput(
  on descriptors: [Int32], timeoutMilliseconds: Int? = nil
) -> Set<Int32> {
  var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  let timeout = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
  guard poll(&entries, nfds_t(entries.count), timeout) > 0 else { return [] }
  return Set(entries.filter { $0.revents != 0 }.map(\.fd))
}

/// Appends up to 64 KiB of what can be read at once; returns false where the other end is gone.
func readInput(from descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
  var isThere = true
  let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
    let length = read(descriptor, buffer.baseAddress, buffer.count)
    isThere = length > 0 || length < 0 && (errno == EINTR || errno == EAGAIN)
    count = max(0, length)
  }
  bytes += chunk
  return isThere
}
