package import DocumentModel
import TextAnalysis

/// Tells for every sentence of a document whose word it is.
///
/// A sentence is the speaker's of whom it reports most, where that is a third of it or more; what
/// is left is the document's own. What someone is said to think or want counts as the document's.
package enum VoiceFinder {
  /// In order; `quotations` are those of the document, in any order.
  package static func sentences(
    of document: Document, _ quotations: [FoundQuotation]
  ) -> [VoicedSentence] {
    let ranges = sentenceRanges(of: document)
    var covers: [Int: [Voice: Int]] = [:]
    for quotation in quotations {
      guard let voice = Voice(quotation) else { continue }
      for content in quotation.content {
        var index = first(in: ranges, endingBehind: content.start)
        while index < ranges.count, ranges[index].start < content.end {
          let shared = min(ranges[index].end, content.end) - max(ranges[index].start, content.start)
          covers[index, default: [:]][voice, default: 0] += shared
          index += 1
        }
      }
    }
    return ranges.enumerated().map { index, range in
      VoicedSentence(range: range, voice: voice(covers[index] ?? [:], of: range))
    }
  }

  private static func voice(_ covers: [Voice: Int], of range: TextRange) -> Voice {
    let most = Voice.allCases.max { covers[$0] ?? 0 < covers[$1] ?? 0 }
    guard let most, let bytes = covers[most], bytes * 3 >= range.count else { return .outlet }
    return most
  }

  private static func sentenceRanges(of document: Document) -> [TextRange] {
    document.passages.flatMap { passage in
      Sentences.ranges(in: document.text(of: passage)).map {
        TextRange($0.lowerBound, $0.upperBound).shifted(by: passage.range.start)
      }
    }
  }

  private static func first(in ranges: [TextRange], endingBehind byte: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
