internal import DocumentModel

/// Notes for each candidate the passages and documents that have it, and how it is spelled.
struct PassageLists {
  private(set) var candidates: [PhraseCandidate]
  private(set) var passageCount = 0
  private var places: [PhraseKey: Int] = [:]
  private var documentCount: Int32 = 0

  init(candidates: [PhraseCandidate]) {
    self.candidates = candidates
    for (place, candidate) in candidates.enumerated() { places[candidate.key] = place }
  }

  mutating func read(_ document: Document, _ scanner: inout TopicWordScanner) {
    var previous: TopicWord?
    var text: UnsafeBufferPointer<UInt8>?
    document.forEachTopicWord(&scanner) { word in
      note(PhraseKey(word.term), text, word.start..<word.end)
      if let previous, word.has(.adjacent) {
        note(PhraseKey(previous.term, word.term), text, previous.start..<word.end)
      }
      previous = word
    } inPassage: { bytes in
      text = bytes
      previous = nil
      passageCount += 1
    }
    documentCount += 1
  }

  private mutating func note(
    _ key: PhraseKey, _ text: UnsafeBufferPointer<UInt8>?, _ range: Range<Int>
  ) {
    guard let place = places[key], let text else { return }
    let passage = Int32(truncatingIfNeeded: passageCount)
    if candidates[place].passages.last != passage { candidates[place].passages.append(passage) }
    candidates[place].documents.insert(documentCount)
    let spelling = String(decoding: text[range], as: UTF8.self)
    candidates[place].spellings[spelling, default: 0] += 1
  }
}
