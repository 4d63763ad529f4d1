import DocumentModel
import Foundation
import SearchIndex
import TextAnalysis

/// Answers queries, a JSON object a line, from an index that ``CorpusIndexer`` wrote.
///
///     {"q": "chips AND taiwan", "k": 10, "mode": "top"}
///     {"ids":[17,4],"total":-1,"us":35.2}
///
/// `us` is the time in microseconds from the query that was read to the passages' identifiers. What
/// a query reads of the file is compared with its checksums; where that fails, the answer is withheld.
struct SearchServer {
  private struct Request: Decodable {
    let q: String
    let k: Int
    let mode: String
  }

  private let path: String
  private let segment: Segment
  private let identifiers: IdentifierList

  init(folder: String) throws {
    path = CorpusIndexer.segmentPath(folder)
    segment = try Segment(path: path, isChecked: false)
    identifiers = try IdentifierList(path: CorpusIndexer.identifierPath(folder))
  }

  func run() throws {
    while let line = readLine() {
      let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
      print(try answer(request))
      fflush(nil)
    }
  }

  private func answer(_ request: Request) throws -> String {
    let query = try Query(parsing: Self.translated(request.q), analysis: segment.analysis)
    var ids: [UInt32] = []
    var total = -1
    let duration = ContinuousClock().measure {
      if request.mode == "count" {
        total = segment.count(query, context: .empty)
      } else {
        ids = segment.best(query, limit: request.k, context: .empty).compactMap(identifier)
      }
    }
    try segment.checkDamage(path: path)
    let microseconds = Double(duration.components.attoseconds) / 1e12
    return "{\"ids\":\(ids),\"total\":\(total),\"us\":\(microseconds)}"
  }

  private func identifier(of hit: Hit) -> UInt32? {
    Int(hit.passage.document.rawValue).flatMap { identifiers[$0 + hit.passage.number - 1] }
  }

  /// Fields as other engines call them in our words.
  static func translated(_ query: String) -> String {
    query.split(separator: " ").map { word in
      guard let colon = word.firstIndex(of: ":") else { return String(word) }
      let value = word[word.index(after: colon)...]
      switch word[..<colon] {
      case "title": return "(in:title \(value))"
      case "source": return "by:\(value)"
      case "year": return "date:\(value)"
      default: return String(word)
      }
    }.joined(separator: " ")
  }
}
