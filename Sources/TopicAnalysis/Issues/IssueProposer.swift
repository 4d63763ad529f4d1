package import DocumentModel
internal import TextAnalysis

/// Proposes issues for a folder that nobody prepared: phrases that separate groups of passages.
///
/// Two passes over the text: one counts all words and pairs, one notes the passages of the best of
/// them. Then phrases are taken greedily, each for the passages it adds, none for passages that
/// another one has already.
package enum IssueProposer {
  /// The most useful proposals first; none when it was cancelled.
  package static func proposals(
    documents: [Document], limit: Int = 12, isCancelled: () -> Bool = { false }
  ) -> [IssueProposal] {
    var scanner = TopicWordScanner()
    var census = PhraseCensus()
    for document in documents {
      if isCancelled() { return [] }
      document.forEachTopicWord(&scanner) {
        census.count($0)
      } inPassage: { _ in
      }
      census.finishDocument()
    }
    var candidates = PassageLists(candidates: CandidateChoice(census: census).candidates)
    for document in documents {
      if isCancelled() { return [] }
      candidates.read(document, &scanner)
    }
    return IssueSelection(candidates: candidates.candidates, passageCount: candidates.passageCount)
      .proposals(limit: limit)
  }
}

extension Document {
  /// Calls `body` for the words of every passage, in order, and `inPassage` before each passage.
  func forEachTopicWord(
    _ scanner: inout TopicWordScanner, _ body: (TopicWord) -> Void,
    inPassage: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    withUTF8(of: text) { bytes in
      for passage in passages where passage.range.end <= bytes.count {
        inPassage(bytes)
        scanner.forEachWord(in: bytes, passage.range.start..<passage.range.end, body)
      }
    }
  }
}
