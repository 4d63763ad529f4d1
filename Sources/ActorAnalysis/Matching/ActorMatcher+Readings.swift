package import DocumentModel

extension ActorMatcher {
  /// Whom a name by itself may mean, likeliest first; empty where it is nobody's.
  package func readings(of name: String) -> [Actor.ID] {
    let passage = Passage(
      number: 1, kind: .paragraph, range: TextRange(0, name.utf8.count), scalarStart: 0)
    let document = Document(
      id: "name", path: "", metadata: DocumentMetadata(), text: name, passages: [passage])
    return mentions(in: document, passage).first?.readings ?? []
  }
}
