import DocumentModel

/// A document's words with the actors whose names they are, for rules that look around names.
struct DocumentScene {
  struct NamedSpan {
    /// A place in the document's entries.
    let entry: Int
    /// Words of the passage.
    let words: Range<Int>
    let range: TextRange
  }

  struct Part {
    let passage: Passage
    /// Bytes count from the passage's start.
    let words: [Word]
    /// In the order of the text.
    let names: [NamedSpan]
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let parts: [Part]
  let types: [NameType]
  let forms: [NameForm]

  /// The bytes must stay where they are as long as the scene is used.
  init(
    _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>, _ entries: [DocumentActors.Entry]
  ) {
    self.bytes = bytes
    types = entries.map(\.type)
    forms = entries.map(\.main)
    var spans = entries.enumerated().flatMap { index, entry in
      entry.mentions.map { (range: $0.range, entry: index) }
    }
    spans.sort { $0.range < $1.range }
    var next = 0
    var parts: [Part] = []
    for passage in document.passages {
      var inside: [(range: TextRange, entry: Int)] = []
      while next < spans.count, spans[next].range.start < passage.range.end {
        inside.append(spans[next])
        next += 1
      }
      guard !passage.isHeading else { continue }
      var words: [Word] = []
      WordScanner.scan(
        UnsafeBufferPointer(rebasing: bytes[passage.range.start..<passage.range.end]), into: &words)
      parts.append(
        Part(passage: passage, words: words, names: Self.spans(inside, words, passage.range.start)))
    }
    self.parts = parts
  }

  private static func spans(
    _ names: [(range: TextRange, entry: Int)], _ words: [Word], _ offset: Int
  ) -> [NamedSpan] {
    var index = 0
    return names.compactMap { name in
      while index < words.count, Int(words[index].start) + offset < name.range.start { index += 1 }
      let start = index
      while index < words.count, Int(words[index].start) + offset < name.range.end { index += 1 }
      guard start < index else { return nil }
      return NamedSpan(entry: name.entry, words: start..<index, range: name.range)
    }
  }

  func text(_ words: Range<Int>, of part: Part) -> String {
    String(decoding: bytes[range(words, of: part).indices], as: UTF8.self)
  }

  /// Bytes of the document.
  func range(_ words: Range<Int>, of part: Part) -> TextRange {
    TextRange(
      part.passage.range.start + Int(part.words[words.lowerBound].start),
      part.passage.range.start + Int(part.words[words.upperBound - 1].end))
  }
}

extension TextRange {
  var indices: Range<Int> { start..<end }
}
