import DocumentModel
import SearchIndex

/// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Document {
  /// A document of paragraphs; one that starts with `#` is a heading.
  init(
    _ id: Document.ID, title: String? = nil, _ paragraphs: [String],
    change: (inout DocumentMetadata) -> Void = { _ in }
  ) {
    var text = ""
    var passages: [Passage] = []
    for paragraph in paragraphs {
      let isHeading = paragraph.hasPrefix("#")
      let words = isHeading ? String(paragraph.dropFirst()) : paragraph
      let start = text.utf8.count
      let scalars = text.unicodeScalars.count
      text += words
      passages.append(
        Passage(
          number: passages.count + 1, kind: isHeading ? .heading(level: 1) : .paragraph,
          range: TextRange(start, text.utf8.count), scalarStart: scalars))
      text += "\n\n"
    }
    var metadata = DocumentMetadata()
    metadata.title = title
    change(&metadata)
    self.init(id: id, path: "\(id).md", metadata: metadata, text: text, passages: passages)
  }
}

extension PassageSearching {
  /// The passages found, best first: `a#p1 b#p2`.
  func found(_ text: String, context: QueryContext = .empty) throws -> String {
    search(try Query(parsing: text), limit: 100, context: context).references
  }
}

extension SearchResult {
  var references: String {
    hits.map(\.passage.description).joined(separator: " ")
  }
}
