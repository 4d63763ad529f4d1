package import DocumentModel
internal import TextAnalysis

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Finds the key phrases of documents, weighed against the folder that they lie in.
///
/// A phrase is a word or two neighbouring ones with no stop word among them. It counts by how often
/// it stands in the document, by how few other documents have it (tf·idf), and a little by how
/// early it comes; a word that never leaves its neighbour gives way to the pair.
package struct KeyPhraseFinder: Sendable {
  private var scanner = TopicWordScanner()
  /// The documents that have a term, by its number.
  private var documentCounts: [Int32] = []
  private let documentCount: Int

  /// Reads all documents once, to know which words are common among them.
  package init(folder documents: [Document]) {
    documentCount = documents.count
    var seenIn: [Int32] = []
    for (number, document) in documents.enumerated() {
      withUTF8(of: document.text) { bytes in
        scanner.forEachWord(in: bytes, 0..<bytes.count) { word in
          while seenIn.count <= word.term {
            seenIn.append(-1)
            documentCounts.append(0)
          }
          if seenIn[word.term] != Int32(number) {
            seenIn[word.term] = Int32(number)
            documentCounts[word.term] += 1
          }
        }
      }
    }
  }

  /// The best phrases first; a document need not be one of the folder.
  package func keyPhrases(of document: Document, limit: Int = 10) -> [KeyPhrase] {
    var scanner = scanner
    return withUTF8(of: document.text) { bytes in
      var counter = PhraseCounter()
      scanner.forEachWord(in: bytes, 0..<bytes.count) { counter.count($0) }
      let phrases = counter.phrases.filter {
        !$0.key.isPair || $0.value.count > 1 || $0.value.isName
      }
      let weighed = phrases.map { (key: $0.key, score: score($0.key, $0.value, counter)) }
      let best = weighed.sorted {
        ($0.score, -$0.key.order(counter)) > ($1.score, -$1.key.order(counter))
      }
      return best.prefix(max(0, limit)).compactMap { key, score in
        guard let phrase = counter.phrases[key] else { return nil }
        let range = phrase.first
        return KeyPhrase(
          text: String(decoding: bytes[range.start..<range.end], as: UTF8.self), range: range,
          count: phrase.count, score: score)
      }
    }
  }

  private func score(
    _ key: PhraseKey, _ phrase: PhraseCounter.Phrase, _ counter: PhraseCounter
  ) -> Double {
    let weights = KeyPhraseWeights.standard
    if key.isPair {
      let rarity = (rarity(key.firstTerm) + rarity(key.lastTerm)) / 2
      var score = Double(phrase.count) * rarity * weights.pair
      if phrase.isName { score *= weights.namePair }
      if counter.isInseparable(key) { score *= weights.inseparablePair }
      return score
    }
    var score = Double(phrase.count) * rarity(key.firstTerm)
    score *= 1 + weights.earliness * exp(-Double(phrase.place) / weights.earlyWords)
    if counter.neverStandsAlone(key) { score *= weights.partOfPair }
    if phrase.shape.contains(.short) { score *= weights.shortWord }
    if phrase.shape.contains(.verbEnding) { score *= weights.verb }
    if phrase.shape.contains(.adverbEnding) { score *= weights.adverb }
    return score
  }

  /// Inverse document frequency.
  private func rarity(_ term: Int) -> Double {
    let count = documentCounts.indices.contains(term) ? Double(documentCounts[term]) : 0
    return max(log((Double(documentCount) + 1) / (count + 0.5)), 0.05)
  }
}

extension PhraseKey {
  fileprivate func order(_ counter: PhraseCounter) -> Int { counter.phrases[self]?.place ?? 0 }
}

/// How much each sign of a key phrase weighs; found on development texts by coordinate search.
struct KeyPhraseWeights: Sendable {
  static let standard = KeyPhraseWeights()

  let pair = 0.3
  let namePair = 0.8
  let inseparablePair = 1.2
  let earliness = 0.5
  /// Words after which the bonus for an early place is down to a third.
  let earlyWords = 200.0
  let partOfPair = 0.5
  let shortWord = 0.7
  let verb = 1.15
  let adverb = 0.6
}
