#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Collects pieces of text and writes them in large ones.
///
/// Where nobody reads any more (`attache search … | head`) the program ends quietly; most often the
/// signal SIGPIPE has done that before.
final class BufferedWriter {
  private let descriptor: Descriptor
  private var bytes: [UInt8] = []
  private let capacity = 1 << 16

  init(_ descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  func write(_ text: String) {
    bytes += text.utf8
    if bytes.count >= capacity { flush() }
  }

  func flush() {
    let failure = descriptor.write(bytes)
    bytes.removeAll(keepingCapacity: true)
    if failure == EPIPE { leave(with: .found) }
    if failure != 0 {
      Descriptor.standardError.write(
        "attache: cannot write: \(String(cString: strerror(failure)))\n")
      leave(with: .unusable)
    }
  }
}
