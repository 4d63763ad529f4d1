import DocumentModel
import TextAnalysis

extension QueryOperator {
  /// The document's publisher has these words in its name.
  static let source = QueryOperator(
    name: "source", example: "source:reuters",
    help: "the document's publisher has that in the name",
    advice: { NameWords($0).isEmpty ? "Write a publisher, as in source:reuters." : nil },
    selection: { name, _ in
      let wanted = NameWords(name)
      return .documents { facts in
        facts.metadata.publisher.map { NameWords($0).contains(wanted) } ?? false
      }
    })
}

/// The words of a publisher's or an author's name, folded.
struct NameWords {
  private let words: [String]

  init(_ name: String) {
    words = Tokenizer.tokens(in: name).filter { $0.width == 1 }.map(\.term)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether the other's words stand in it side by side.
  func contains(_ other: NameWords) -> Bool {
    words.indices.contains { words[$0...].starts(with: other.words) }
  }
}
