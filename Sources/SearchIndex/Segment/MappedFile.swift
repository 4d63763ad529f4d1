#if canImport(Glibc)
  import Glibc

  private let writeBytes = Glibc.write
#else
  import Darwin

  private let writeBytes = Darwin.write
#endif

/// A file's bytes in memory, read by the system when they are first touched.
///
/// For files of our own only, which are never changed in place: a new one is written beside the old
/// and renamed over it, and whoever has the old one mapped keeps its bytes.
package final class MappedFile: Sendable {
  /// Constant as long as this object lives; no one writes through it.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// - Throws: `SegmentError.unreadable`.
  init(path: String) throws(SegmentError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path)
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, file, 0), start != MAP_FAILED else {
      throw .unreadable(path: path)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    guard let start = bytes.baseAddress else { return }
    munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
  }
}

extension MappedFile {
  /// Writes under a temporary name, flushes to the disk and renames: whoever looks sees the old file
  /// or the whole new one, also after the power fails.
  ///
  /// - Throws: `SegmentError.unwritable`.
  package static func write(_ pieces: [[UInt8]], to path: String) throws(SegmentError) {
    let temporary = "\(path).\(getpid()).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable(path: path) }
    let isWritten = pieces.allSatisfy { writeAll($0, to: file) } && fsync(file) == 0
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      throw .unwritable(path: path)
    }
    flushFolder(of: path)
  }

  private static func writeAll(_ piece: [UInt8], to file: Int32) -> Bool {
    piece.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = writeBytes(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// A name is safe once its folder is on the disk; where the system cannot do that, nothing is lost
  /// but a cache.
  private static func flushFolder(of path: String) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = name.map { String(path[..<$0]) } ?? "."
    let file = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
