import DocumentModel
import Foundation
import TextImport

/// A line of a gold file: what a task is given, and none of the answers.
struct GoldDocument {
  private struct Line: Decodable {
    let doc: String
    let text: String?
    /// The text's file, relative to the folder above the gold file's.
    let textFile: String?
    let date: String?

    private enum CodingKeys: String, CodingKey {
      case doc
      case text
      case textFile = "text_file"
      case date
    }
  }

  let key: String
  /// As the reader would open it; its text is the gold file's, to the last scalar.
  let document: Document
  /// ISO 8601, as the gold file gives it.
  let date: String?

  init(_ json: Data, besides path: String) throws {
    let line = try JSONDecoder().decode(Line.self, from: json)
    let text = try line.text ?? Self.text(of: line.textFile ?? "", besides: path)
    key = line.doc
    date = line.date
    guard let document = Self.document(key: line.doc, date: line.date, text: text) else {
      throw BenchmarkFailure.unreadable(path: line.doc)
    }
    self.document = document
  }

  private static func text(of file: String, besides path: String) throws -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent()
    let url = folder.appendingPathComponent(file)
    guard let data = try? Data(contentsOf: url) else {
      throw BenchmarkFailure.unreadable(path: url.path)
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// As plain text is imported; nothing where that would change the text, and so the offsets.
  private static func document(key: String, date: String?, text: String) -> Document? {
    let file = SourceFile(path: "gold.txt", bytes: Array(text.utf8))
    guard let found = try? DocumentImport.document(from: file, id: Document.ID(key)).document,
      found.text == text
    else { return nil }
    var metadata = found.metadata
    metadata.datePublished = date.flatMap { FuzzyDate($0) }
    return Document(
      id: found.id, path: key, metadata: metadata, text: text, passages: found.passages)
  }

  /// The documents of a gold file, a line each.
  static func all(in path: String) throws -> [GoldDocument] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkFailure.unreadable(path: path)
    }
    return try data.split(separator: UInt8(ascii: "\n")).map { try GoldDocument($0, besides: path) }
  }
}
