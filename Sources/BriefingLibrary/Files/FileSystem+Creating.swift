#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  enum Creation: Equatable {
    case created
    /// Something has the name already, if only a link that leads nowhere.
    case exists
    /// In the system's words.
    case failed(reason: String)
  }

  /// Writes a file under a name that nothing has yet: whole under another name, flushed, then
  /// linked, which the system refuses where the name is taken.
  static func create(_ path: String, with bytes: [UInt8]) -> Creation {
    var info = stat()
    if lstat(path, &info) == 0 { return .exists }
    let temporary = "\(path).\(getpid()).first"
    if let reason = replace(temporary, with: bytes) { return .failed(reason: reason) }
    defer { unlink(temporary) }
    if link(temporary, path) == 0 { return .created }
    return errno == EEXIST ? .exists : .failed(reason: String(cString: strerror(errno)))
  }
}
