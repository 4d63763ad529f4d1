import DocumentModel
import TextAnalysis

/// How many actors go by each name.
struct Namesakes: Sendable {
  private let counts: [String: Int]

  init(_ actors: [Actor]) {
    counts = actors.reduce(into: [:]) { counts, actor in
      for name in Set(actor.answeredNames.map { folded($0) }) { counts[name, default: 0] += 1 }
    }
  }

  /// Capitals and accents do not matter.
  func count(of name: String) -> Int { counts[folded(name)] ?? 0 }
}

extension Actor {
  /// What names an actor in a query.
  var answeredNames: [String] { [id.rawValue, name] + aliases + previousNames }
}
