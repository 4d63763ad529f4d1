internal import DocumentModel
internal import TextAnalysis

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Counts the words and pairs of a whole folder, document by document.
struct PhraseCensus {
  struct Tally {
    var count: Int32 = 0
    var documents: Int32 = 0
    var capitals: Int32 = 0
    var asNoun: Int32 = 0
    var asVerb: Int32 = 0
    /// Stands before another word of the same phrase, as adjectives do.
    var modifying: Int32 = 0
    /// Mentions in documents that have several: a word of topics comes in clumps, a word of style
    /// is spread thin.
    var clumped: Int32 = 0
    /// What those documents count for, each by the logarithm of its mentions.
    var clumping: Float = 0
  }

  private(set) var tallies: [PhraseKey: Tally] = [:]
  private(set) var documentCount = 0
  private var local: [PhraseKey: Tally] = [:]
  private var previous: TopicWord?

  /// Beyond so many phrases those of a single document are forgotten.
  private static let mostPhrases = 600_000
  /// More mentions in one document add nothing: a long article is one article.
  private static let mostInDocument: Int32 = 8
  /// Fewer mentions do not make a document one about the phrase.
  private static func fewestInDocument(_ key: PhraseKey) -> Int32 { key.isPair ? 2 : 3 }

  mutating func count(_ word: TopicWord) {
    defer { previous = word }
    guard word.isContent else { return }
    add(PhraseKey(word.term), word, isName: word.has(.capitalized))
    guard let previous, previous.isContent, word.has(.adjacent) else { return }
    let isName = word.has(.capitalized) && previous.has(.capitalized)
    add(PhraseKey(previous.term, word.term), word, isName: isName)
    local[PhraseKey(previous.term)]?.modifying += 1
  }

  private mutating func add(_ key: PhraseKey, _ word: TopicWord, isName: Bool) {
    local[key, default: Tally()].count += 1
    if isName { local[key]?.capitals += 1 }
    if word.has(.afterDeterminer) { local[key]?.asNoun += 1 }
    if word.has(.afterVerbMarker) { local[key]?.asVerb += 1 }
  }

  mutating func finishDocument() {
    documentCount += 1
    previous = nil
    for (key, found) in local {
      var tally = tallies[key] ?? Tally()
      tally.count += found.count
      tally.documents += 1
      tally.capitals += found.capitals
      tally.asNoun += found.asNoun
      tally.asVerb += found.asVerb
      tally.modifying += found.modifying
      if found.count >= Self.fewestInDocument(key) {
        tally.clumped += found.count
        tally.clumping += log2(Float(min(found.count, Self.mostInDocument)))
      }
      tallies[key] = tally
    }
    local.removeAll(keepingCapacity: true)
    if tallies.count > Self.mostPhrases { tallies = tallies.filter { $0.value.documents > 1 } }
  }
}
