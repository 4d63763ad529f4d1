import DocumentModel
import TextAnalysis

extension QueryOperator {
  /// The document's publisher, or one of its authors, has these words in its name.
  static let by = QueryOperator(
    name: "by", example: "by:reuters",
    help: "the document's author or publisher has that in the name",
    advice: { words(of: $0).isEmpty ? "Write a name, as in by:reuters." : nil },
    selection: { name, _ in
      let wanted = words(of: name)
      return .documents { facts in
        let names = facts.metadata.authors + [facts.metadata.publisher].compactMap { $0 }
        return names.contains { contains(words(of: $0), wanted) }
      }
    })

  private static func words(of name: String) -> [String] {
    Tokenizer.tokens(in: name).filter { $0.width == 1 }.map(\.term)
  }

  private static func contains(_ words: [String], _ wanted: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: wanted) }
  }
}
