import Glibc

/// The reader's binary.
struct ReaderProgram: Sendable {
  let path: String

  /// The one at the path, else the one that was built beside this program.
  init(path: String?) throws(BenchmarkFailure) {
    let path = path ?? Self.folder + "/attache"
    guard access(path, X_OK) == 0 else { throw .noReader(path: path) }
    self.path = path
  }

  /// The folder of this program's own binary.
  private static var folder: String {
    let own = realpath("/proc/self/exe", nil)
    defer { free(own) }
    let path = own.map { String(cString: $0) } ?? CommandLine.arguments[0]
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
