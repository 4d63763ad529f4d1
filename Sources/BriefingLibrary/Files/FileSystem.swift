#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls to the system that reading a folder takes.
///
/// They are made directly since Foundation's take longer to start than all of our work.
enum FileSystem {
  enum Kind: Equatable {
    case file
    case folder
    /// A pipe or a terminal, which has no size.
    case stream
  }

  /// What tells two names of one file from two files.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  struct Status {
    let kind: Kind
    let identity: Identity
    let isLink: Bool
  }

  /// Nothing where there is no such file.
  static func kind(of path: String) -> Kind? {
    status(of: path, followingLinks: true)?.kind
  }

  static func status(of path: String, followingLinks: Bool) -> Status? {
    var info = stat()
    let result = followingLinks ? stat(path, &info) : lstat(path, &info)
    guard result == 0 else { return nil }
    let type = info.st_mode & S_IFMT
    let kind: Kind =
      switch type {
      case S_IFDIR: .folder
      case S_IFREG: .file
      default: .stream
      }
    return Status(
      kind: kind,
      identity: Identity(
        device: UInt64(truncatingIfNeeded: info.st_dev),
        number: UInt64(truncatingIfNeeded: info.st_ino)),
      isLink: type == S_IFLNK)
  }

  /// When a file or folder was changed last, in seconds since 1970; nothing where there is none.
  static func changeTime(of path: String) -> Int? {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    #if canImport(Darwin)
      return info.st_mtimespec.tv_sec
    #else
      return info.st_mtim.tv_sec
    #endif
  }

  /// Without `.`, `..` and links in it; nothing where there is no such file.
  static func realPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a folder, sorted; hidden ones are left out.
  ///
  /// - Throws: `unreadable` with the system's reason.
  static func names(in folder: String) throws(LibraryError) -> [String] {
    guard let stream = opendir(folder) else { throw unreadable(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// All bytes of a file, one more than `limit` at most, so that what is too large shows.
  ///
  /// Read and not mapped: a mapped file that is cut by another program ends this one.
  ///
  /// - Throws: `unreadable` with the system's reason.
  static func read(
    _ location: String, describedAs path: String, limit: Int = 256 << 20
  ) throws(LibraryError) -> [UInt8] {
    let descriptor = open(location, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var room = expectedSize(of: descriptor) + 1
    while bytes.count <= limit {
      let wanted = min(room, limit + 1 - bytes.count)
      var received = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        received = readOnce(descriptor, into: buffer, upTo: wanted)
        count = max(0, received)
      }
      guard received >= 0 else { throw unreadable(path) }
      if received == 0 { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // A second call finds the end of a file; a pipe is read on in pieces.
      room = 64 << 10
    }
    return bytes
  }

  private static func readOnce(
    _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>, upTo count: Int
  ) -> Int {
    while true {
      let received = systemRead(descriptor, buffer.baseAddress, count)
      if received >= 0 || errno != EINTR { return received }
    }
  }

  private static func expectedSize(of descriptor: Int32) -> Int {
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return 64 << 10 }
    return Int(info.st_size)
  }

  private static func unreadable(_ path: String) -> LibraryError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }

  /// How many files can be worked on at once.
  static var processorCount: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
}

/// The system's `read`, which ``FileSystem/read(_:describedAs:limit:)`` would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
