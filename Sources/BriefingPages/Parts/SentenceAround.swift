import DocumentModel
import TextAnalysis

extension Document {
  /// The sentence of a passage in which a range begins.
  func sentence(around range: TextRange, in passage: Passage) -> TextRange {
    let base = passage.range.start
    let sentence = Sentences.ranges(in: text(of: passage)).last {
      $0.lowerBound + base <= range.start
    }
    return sentence.map { TextRange(base + $0.lowerBound, base + $0.upperBound) } ?? passage.range
  }
}
