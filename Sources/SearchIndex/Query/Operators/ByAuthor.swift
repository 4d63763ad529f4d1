import DocumentModel

extension QueryOperator {
  /// The document's publisher, or one of its authors, has these words in its name.
  static let by = QueryOperator(
    name: "by", example: "by:reuters",
    help: "the document's author or publisher has that in the name",
    advice: { NameWords($0).isEmpty ? "Write a name, as in by:reuters." : nil },
    selection: { name, _ in
      let wanted = NameWords(name)
      return .documents { facts in
        let names = facts.metadata.authors + [facts.metadata.publisher].compactMap { $0 }
        return names.contains { NameWords($0).contains(wanted) }
      }
    })
}
