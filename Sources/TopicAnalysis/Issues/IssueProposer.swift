package import DocumentModel
internal import TextAnalysis

/// Proposes issues for a folder that nobody prepared: phrases that separate groups of passages.
///
/// Two passes over the text: one counts all words and pairs, one notes the passages of the best of
/// them. Phrases of one ``SubjectArea`` make a theme together, others one with what keeps to the
/// same passages. Then themes are taken greedily, each for the passages it adds, none for passages
/// that another one has already.
package enum IssueProposer {
  /// The most useful proposals first; none when it was cancelled.
  ///
  /// - Parameters:
  ///   - documents: Those of the folder.
  ///   - people: Names of people: they are actors, and no issue is named for one.
  ///   - places: Names of places: they are actors too, and rarely an issue.
  ///   - limit: So many at most.
  ///   - isCancelled: Asked before each document is read.
  /// - Returns: Each with its query.
  package static func proposals(
    documents: [Document], people: [String] = [], places: [String] = [], limit: Int = 12,
    isCancelled: () -> Bool = { false }
  ) -> [IssueProposal] {
    var scanner = TopicWordScanner()
    let lexicon = IssueLexicon(
      people: people, places: places, publishers: documents.compactMap(\.metadata.publisher),
      &scanner)
    var census = PhraseCensus()
    for document in documents {
      if isCancelled() { return [] }
      document.forEachTopicWord(&scanner) {
        census.count($0)
      } inPassage: { _ in
      }
      census.finishDocument()
    }
    var candidates = PassageLists(
      candidates: CandidateChoice(census: census, lexicon: lexicon).candidates)
    for document in documents {
      if isCancelled() { return [] }
      candidates.read(document, &scanner)
    }
    return IssueSelection(
      candidates: candidates.candidates, passageCount: candidates.passageCount,
      documentCount: documents.count
    ).proposals(limit: limit)
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
