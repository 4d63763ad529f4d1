import DocumentModel

/// What stands where on a document's page: the title, what is known of the source, the passages.
struct DocumentBody: Sendable {
  enum Line {
    case head(Int)
    case text(TextRange, of: Passage)
    case fold(sentences: Int)
  }

  let document: Document
  /// How many blocks tell of the source.
  let head: Int
  /// How many passages stand above those: the title.
  let titles: Int
  /// Nothing where all is shown.
  let folded: FoldedDocument?

  /// Blocks besides the head.
  var count: Int { folded.map { $0.parts.count + titles } ?? document.passages.count }

  func line(_ block: Int) -> Line {
    if block < titles { return text(document.passages[block]) }
    if block < titles + head { return .head(block - titles) }
    guard let folded else { return text(document.passages[block - head]) }
    switch folded.parts[block - head - titles] {
    case .sentences(let range, let passage): return .text(range, of: passage)
    case .fold(let sentences): return .fold(sentences: sentences)
    }
  }

  private func text(_ passage: Passage) -> Line { .text(passage.range, of: passage) }

  /// The block of a passage, or the fold that it lies in; passages are numbered from one.
  func block(ofPassage number: Int) -> Int? {
    if number <= titles { return number - 1 }
    guard let folded else { return head + number - 1 }
    return folded.part(ofPassage: number).map { head + titles + $0 }
  }

  /// The first passage of a block, by its number from one; nothing for the head.
  func passage(ofBlock block: Int) -> Int? {
    if block < titles { return block + 1 }
    if block < titles + head { return nil }
    return folded?.passage(ofPart: block - head - titles) ?? block - head + 1
  }
}
