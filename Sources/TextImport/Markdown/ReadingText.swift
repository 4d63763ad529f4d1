import DocumentModel

/// A text put together passage by passage, with the places that its source set apart.
struct ReadingText {
  private struct Draft {
    let kind: Passage.Kind
    let range: TextRange
    let inlines: [Passage.Inline]
  }

  private var text = ""
  private var drafts: [Draft] = []
  /// The passage that is being written.
  private var current: (kind: Passage.Kind, start: Int)?
  private var openInlines: [(kind: Passage.Inline.Kind, start: Int)] = []
  private var inlines: [Passage.Inline] = []

  mutating func beginPassage(_ kind: Passage.Kind) {
    if !drafts.isEmpty { text += "\n\n" }
    current = (kind, text.utf8.count)
    inlines = []
  }

  /// Takes the passage back where nothing was written into it.
  mutating func endPassage() {
    guard let passage = current else { return }
    current = nil
    openInlines = []
    let range = TextRange(passage.start, text.utf8.count)
    if range.isEmpty {
      if !drafts.isEmpty { text.unicodeScalars.removeLast(2) }
      return
    }
    // In the order of their starts, the outer one first.
    let sorted = inlines.sorted {
      ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end)
    }
    drafts.append(Draft(kind: passage.kind, range: range, inlines: sorted))
  }

  mutating func addPassage(_ kind: Passage.Kind, _ words: String) {
    beginPassage(kind)
    append(words)
    endPassage()
  }

  mutating func append(_ words: String) {
    text += words
  }

  mutating func append(_ words: String, as kind: Passage.Inline.Kind) {
    beginInline(kind)
    append(words)
    endInline()
  }

  mutating func beginInline(_ kind: Passage.Inline.Kind) {
    openInlines.append((kind, text.utf8.count))
  }

  mutating func endInline() {
    guard let inline = openInlines.popLast(), inline.start < text.utf8.count else { return }
    inlines.append(
      Passage.Inline(kind: inline.kind, range: TextRange(inline.start, text.utf8.count)))
  }

  func document(id: Document.ID, path: String, metadata: DocumentMetadata) -> Document {
    var text = text
    let passages = text.withUTF8 { bytes in
      var list = PassageList(of: bytes)
      for draft in drafts { list.add(draft.kind, draft.range, inlines: draft.inlines) }
      return list.passages
    }
    return Document(id: id, path: path, metadata: metadata, text: text, passages: passages)
  }
}
