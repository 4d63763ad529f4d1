import DocumentModel
import SearchIndex
import TextAnalysis

/// The part of a passage to show for a hit: the first sentences that hold a found word.
struct Snippet {
  /// Bytes of the document's text.
  let range: TextRange
  let startsInside: Bool

  /// About two lines of a comfortable measure, in bytes.
  static let length = 150

  init(of document: Document, _ passage: Passage, highlighter: Highlighter?) {
    let text = document.text(of: passage)
    let base = passage.range.start
    guard passage.range.count > Self.length,
      let first = highlighter?.ranges(in: text, language: document.metadata.language)
        .first?.lowerBound
    else {
      range = passage.range
      startsInside = false
      return
    }
    let start = Self.opening(of: text, before: first)
    range = TextRange(base + start, passage.range.end)
    startsInside = start > 0
  }

  /// The last sentence start before the word, or a word start not too far before it.
  private static func opening(of text: Substring, before word: Int) -> Int {
    if word < length / 2 { return 0 }
    let sentences = Sentences.ranges(in: text)
    if let sentence = sentences.last(where: { $0.lowerBound <= word }),
      word - sentence.lowerBound < length / 2
    {
      return sentence.lowerBound
    }
    let bytes = Array(text.utf8)
    var start = word - length / 3
    while start < word, bytes[start - 1] != UInt8(ascii: " ") { start += 1 }
    return start
  }
}
