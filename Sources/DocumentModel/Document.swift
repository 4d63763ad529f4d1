/// One source: its text as it is read, cut into passages, and what is known about it.
///
/// The text of a plain-text file is the file's, decoded, to the last character; the text of a
/// Markdown file is what a reader reads, its paragraphs two line ends apart, without the marks.
package struct Document: Identifiable, Sendable, Equatable {
  package typealias ID = Identifier<Document>

  package let id: ID
  /// Where the document came from, relative to the briefing's folder: `documents/taiwan.md`.
  package let path: String
  package let metadata: DocumentMetadata
  package let text: String
  package let passages: [Passage]

  package init(
    id: ID, path: String, metadata: DocumentMetadata, text: String, passages: [Passage]
  ) {
    self.id = id
    self.path = path
    self.metadata = metadata
    self.text = text
    self.passages = passages
  }

  /// The title, or the file's name where the source gives none.
  package var title: String {
    metadata.title ?? String(path.split(separator: "/").last ?? Substring(path))
  }

  package func text(of passage: Passage) -> Substring {
    text.slice(passage.range)
  }

  /// The passage with a number counted from one, as written behind `¶`.
  package func passage(numbered number: Int) -> Passage? {
    passages.indices.contains(number - 1) ? passages[number - 1] : nil
  }

  /// The passage that holds a byte of the text; for a byte between two, the earlier one.
  package func passage(containing byte: Int) -> Passage? {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].range.start <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? passages[low - 1] : nil
  }

  /// Bytes of the text as Unicode scalars, counted from the passage's start and so quick.
  package func scalarRange(of range: TextRange) -> ScalarRange {
    let base = passage(containing: range.start)
    let from = base.map(\.range.start) ?? 0
    let before = text.slice(TextRange(from, range.start)).unicodeScalars.count
    let start = (base?.scalarStart ?? 0) + before
    return ScalarRange(start, start + text.slice(range).unicodeScalars.count)
  }
}

/// What is known about a document; names follow schema.org.
package struct DocumentMetadata: Sendable, Equatable {
  package var title: String?
  /// A shorter title, for citations.
  package var alternativeHeadline: String?
  package var authors: [String] = []
  package var publisher: String?
  package var datePublished: FuzzyDate?
  package var url: String?
  /// A BCP 47 tag such as `en`.
  package var language: String?
  /// What kind of source it is in the briefing's own words: `readout`, `article`, `briefing paper`.
  package var genre: String?
  /// Front matter that the program has no use for, kept as it was read.
  package var other: [String: String] = [:]

  package init() {}
}
