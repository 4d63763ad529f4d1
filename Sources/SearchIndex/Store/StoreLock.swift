#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The right to write to a folder, which one program has at a time; it goes with this object, or with
/// the program, however that ends.
package final class StoreLock: Sendable {
  private static let fileName = "lock"
  private let file: Int32

  /// Makes the folder where it is missing; never waits.
  ///
  /// - Throws: `StoreError.busy` or `.unwritable`.
  package init(folder: String) throws(StoreError) {
    guard StoreFolder(path: folder).make() else { throw .unwritable(folder: folder) }
    file = open("\(folder)/\(Self.fileName)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable(folder: folder) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .busy(folder: folder) : .unwritable(folder: folder)
    }
  }

  /// Also where `init` throws once the file is open.
  deinit {
    close(file)
  }
}
