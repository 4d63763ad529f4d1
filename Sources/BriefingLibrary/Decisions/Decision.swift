/// What a person decided, as a block for the manifest and as a sentence.
package struct Decision: Hashable, Sendable {
  package let block: ManifestBlock
  /// Said when it has been written.
  ///
  /// Such as `“Export rules” is an issue now.`
  package let sentence: String

  package init(_ block: ManifestBlock, sentence: String) {
    self.block = block
    self.sentence = sentence
  }
}

extension Decision {
  /// A query saved as an issue of the briefing.
  package static func issue(id: String, name: String, query: String) -> Decision {
    Decision(
      ManifestBlock(
        "issue",
        [.init("id", .text(id)), .init("name", .text(name)), .init("query", .text(query))]),
      sentence: "“\(name)” is an issue now; u takes it back.")
  }
}
