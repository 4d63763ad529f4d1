import DocumentModel
import SearchIndex
import TextAnalysis

/// The part of a passage to show for a hit: where most of the words that were asked for stand
/// closest together, the rarer ones before the others.
struct Snippet {
  /// Bytes of the document's text.
  let range: TextRange
  let startsInside: Bool

  /// About two lines of a comfortable measure, in bytes.
  static let length = 150
  /// What two lines of a narrow pane hold for certain, in bytes.
  static let sureLength = 100

  init(of document: Document, _ passage: Passage, highlighter: Highlighter?) {
    let text = document.text(of: passage)
    let base = passage.range.start
    guard passage.range.count > Self.length, let highlighter,
      let window = Self.window(of: document, passage, highlighter)
    else {
      range = passage.range
      startsInside = false
      return
    }
    let start = Self.opening(of: text, before: window)
    range = TextRange(base + start, passage.range.end)
    startsInside = start > 0
  }

  /// The best stretch of marks, or where nothing is marked the beginning of what someone says.
  private static func window(
    of document: Document, _ passage: Passage, _ highlighter: Highlighter
  ) -> Range<Int>? {
    let reference = PassageReference(document.id, passage.number)
    let marks = highlighter.marks(
      in: document.text(of: passage), language: document.metadata.language, of: reference)
    if let window = bestWindow(of: marks, highlighter) { return window }
    return highlighter.statements(in: reference).first.map { statement in
      statement.lowerBound..<min(statement.upperBound, statement.lowerBound + sureLength)
    }
  }

  /// From the first mark to the last of the best stretch that can be shown; the earliest of those
  /// that are as good.
  ///
  /// Two ends go through the marks together: linear in their number, for each of few parts.
  static func bestWindow(
    of marks: [Highlighter.Mark], _ highlighter: Highlighter
  ) -> Range<Int>? {
    var best: (score: Double, range: Range<Int>)?
    var counts: [Int: Int] = [:]
    var first = 0
    for last in marks.indices {
      counts[marks[last].part, default: 0] += 1
      while first < last,
        marks[last].range.upperBound - marks[first].range.lowerBound > length
          || counts[marks[first].part, default: 0] > 1
      {
        counts[marks[first].part, default: 0] -= 1
        first += 1
      }
      let start = marks[first].range.lowerBound
      let range = start..<max(marks[last].range.upperBound, start)
      let weight = counts.reduce(0) { $1.value > 0 ? $0 + highlighter.weight(ofPart: $1.key) : $0 }
      // Closeness decides between windows that hold the same words, never between others.
      let score = weight * (1 - 0.01 * min(1, Double(range.count) / Double(length)))
      if score > (best?.score ?? 0) { best = (score, range) }
    }
    return best?.range
  }

  /// The start of the sentence where the window begins, or of a word not too far before it where
  /// the sentence begins too early to show the window whole.
  private static func opening(of text: Substring, before window: Range<Int>) -> Int {
    if window.upperBound <= sureLength { return 0 }
    let sentences = Sentences.ranges(in: text)
    if let sentence = sentences.last(where: { $0.lowerBound <= window.lowerBound }),
      window.lowerBound - sentence.lowerBound <= length / 2
    {
      return sentence.lowerBound
    }
    let bytes = text.utf8
    let room = min(length / 3, max(sureLength / 4, sureLength - window.count))
    let limit = window.lowerBound - min(window.lowerBound, room)
    var start = bytes.index(bytes.startIndex, offsetBy: limit)
    let end = bytes.index(bytes.startIndex, offsetBy: window.lowerBound)
    while start < end, start > bytes.startIndex, bytes[bytes.index(before: start)] != 0x20 {
      bytes.formIndex(after: &start)
    }
    return bytes.distance(from: bytes.startIndex, to: start)
  }
}
