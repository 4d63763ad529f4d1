import DocumentModel

/// A passage's text and the parts of it that are someone's words.
package struct SpokenText: Sendable {
  /// All of the passage.
  package let text: Substring
  /// Bytes counted from the start of `text`, in order.
  package let ranges: [Range<Int>]
  /// As in the document's metadata.
  package let language: String?

  package init(text: Substring, ranges: [Range<Int>], language: String? = nil) {
    self.text = text
    self.ranges = ranges
    self.language = language
  }
}

extension QueryContext {
  /// What any of several actors say, together.
  func speech(of actors: [String]) -> Speech {
    let speeches = actors.map(speech)
    return { passage in
      let spoken = speeches.compactMap { $0(passage) }
      guard let first = spoken.first else { return nil }
      return SpokenText(
        text: first.text, ranges: spoken.flatMap(\.ranges), language: first.language)
    }
  }
}
