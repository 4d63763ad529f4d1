/// How a query was understood: a part of it in words, with what it finds, and the parts inside.
///
/// `chip* -coal` is “all of” two parts: `chip*`, “words that begin so: chip, chips, chipmaker” with
/// the number of passages that hold one, and “not”, around `coal`.
package struct QueryExplanation: Hashable, Sendable {
  /// The part as it would be typed; empty for what joins others.
  package let text: String
  package let meaning: String
  /// Words of the index by which the part is found, in most passages first, as many as are shown.
  package let words: [String]
  /// How many such words there are; nothing where they were not counted.
  package let wordCount: Int?
  /// How many passages the part finds by itself.
  package let passages: Int
  package let parts: [QueryExplanation]
}

extension QueryExplanation {
  /// `words that begin so: chip, chips, chipmaker and 11 more`.
  package var sentence: String {
    guard !words.isEmpty else { return meaning }
    let list = words.joined(separator: ", ")
    guard let wordCount, wordCount > words.count else { return "\(meaning): \(list)" }
    return "\(meaning): \(list) and \(wordCount - words.count) more"
  }

  /// The parts as lines of a tree, each with the strokes that stand before it.
  package var lines: [(strokes: String, part: QueryExplanation)] {
    [("", self)]
      + parts.enumerated().flatMap { number, part in
        let isLast = number == parts.count - 1
        return part.lines.enumerated().map { line in
          let stroke =
            line.offset == 0 ? (isLast ? "└ " : "├ ") : (isLast ? "  " : "│ ")
          return (stroke + line.element.strokes, line.element.part)
        }
      }
  }
}
