import ActorAnalysis
import DocumentModel
import Glibc
import TextImport

/// The texts that are read in and searched.
struct Corpus {
  let files: [SourceFile]
  let documents: [Document]
  /// Matches the names that stand in the texts most often.
  let matcher: ActorMatcher

  /// The files at the settings' paths, else articles of generated text.
  init(_ settings: Settings) throws(BenchmarkFailure) {
    files = try settings.paths.isEmpty ? Self.generated : settings.paths.map(Self.file)
    documents = try files.enumerated().map { number, file throws(BenchmarkFailure) in
      guard let document = Self.document(file, number) else { throw .unreadable(path: file.path) }
      return document
    }
    matcher = ActorMatcher(actors: NameFinder.actors(in: documents, limit: 200) { false })
  }

  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  var summary: String {
    let passages = documents.reduce(0) { $0 + $1.passages.count }
    return "\(documents.count) texts, \(Figure.megabytes(byteCount)), \(passages) passages"
  }

  static func document(_ file: SourceFile, _ number: Int) -> Document? {
    try? DocumentImport.document(from: file, id: Document.ID("text-\(number)")).document
  }

  private static var generated: [SourceFile] {
    var text = PseudoText()
    return (0..<500).map { number in
      SourceFile(path: "text-\(number).txt", bytes: Array(text.document(bytes: 20_000).utf8))
    }
  }

  private static func file(_ path: String) throws(BenchmarkFailure) -> SourceFile {
    guard let file = fopen(path, "r") else { throw .unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      if chunk.isEmpty { return SourceFile(path: path, bytes: bytes) }
      bytes += chunk
    }
  }
}
