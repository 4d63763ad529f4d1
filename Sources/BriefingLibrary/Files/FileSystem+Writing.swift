#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// Writes a file whole: under another name beside it, flushed, then renamed.
  ///
  /// A link is followed, and the rights of a file that was there stay as they were.
  ///
  /// - Returns: Why it could not be written, in the system's words; nothing where it was.
  static func replace(_ path: String, with bytes: [UInt8]) -> String? {
    let target = realPath(of: path) ?? path
    let temporary = "\(target).\(getpid()).new"
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o666
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return reason }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let failure = isWritten ? nil : reason
    close(descriptor)
    if failure == nil, rename(temporary, target) == 0 {
      flushFolder(of: target)
      return nil
    }
    let last = failure ?? reason
    unlink(temporary)
    return last
  }

  /// - Returns: Why it could not be removed, in the system's words; nothing where it was.
  static func remove(_ path: String) -> String? {
    unlink(path) == 0 ? nil : reason
  }

  /// Makes a folder and those above it, for their owner alone.
  static func makeFolder(_ path: String) {
    var folder = path.hasPrefix("/") ? "" : "."
    for name in path.split(separator: "/") {
      folder += "/" + name
      mkdir(folder, 0o700)
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// So that the new name survives a crash too; some file systems cannot, and need not.
  private static func flushFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
