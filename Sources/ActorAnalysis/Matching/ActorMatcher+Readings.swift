package import DocumentModel

extension ActorMatcher {
  /// Whom a name standing by itself may mean, likeliest first; nobody where it is no name.
  package func readings(of name: String) -> [Actor.ID] {
    let range = TextRange(0, name.utf8.count)
    let passage = Passage(number: 1, kind: .paragraph, range: range, scalarStart: 0)
    let document = Document(
      id: "name", path: "name", metadata: DocumentMetadata(), text: name, passages: [passage])
    return mentions(in: document, passage).first { $0.range == range }?.readings ?? []
  }
}
