import Glibc

/// A folder for generated files, removed in the end.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws(BenchmarkFailure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/attache-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noFolder(path: parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in Self.names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private static let names = ["article.txt", "document.txt"]

  /// An article of 7 KB, about as long as the overview of the bundled briefing.
  func article() throws(BenchmarkFailure) -> String {
    try file("article.txt", bytes: 7000)
  }

  /// A document of 5 MB.
  func largeDocument() throws(BenchmarkFailure) -> String {
    try file("document.txt", bytes: 5_000_000)
  }

  private func file(_ name: String, bytes: Int) throws(BenchmarkFailure) -> String {
    let path = "\(path)/\(name)"
    guard access(path, R_OK) != 0 else { return path }
    var text = PseudoText()
    var document = text.document(bytes: bytes)
    guard let file = fopen(path, "w") else { throw .noFolder(path: self.path) }
    let written = document.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, written == document.utf8.count else {
      throw .noFolder(path: self.path)
    }
    return path
  }
}
