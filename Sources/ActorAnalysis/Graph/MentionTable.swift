import DocumentModel
import TextAnalysis

/// All mentions of all documents in a few flat arrays, filled in one pass.
///
/// Passages are numbered through all documents from zero (their ordinals). A mention takes 20
/// bytes; readings are kept once per combination, so that nearly all mentions share one of a few
/// hundred lists.
struct MentionTable {
  struct Entry {
    /// The ordinal of the passage.
    let passage: Int32
    /// Bytes of the document's text.
    let start: Int32
    let end: Int32
    /// A place in `readings`.
    fileprivate(set) var reading: Int32
    /// The sentence's number in its passage, from zero; only told where a passage may link actors.
    let sentence: Int32
  }

  /// The actors that some words may mean, likeliest first.
  struct Reading: Hashable {
    let claims: [Claim]
    let isInFull: Bool
    /// Whether the one actor left is meant, weak as the claim is, or the claims are weak, strong as
    /// they are: the document settled it.
    var verdict: Verdict?

    enum Verdict { case settled, doubtful }

    var actors: [Int32] { claims.map(\.actor) }
    var isWeak: Bool {
      switch verdict {
      case .settled: false
      case .doubtful: true
      case nil: claims.allSatisfy { $0.basis >= .weakAlias }
      }
    }
    var isCertain: Bool { claims.count == 1 && !isWeak }

    /// Whose mention it counts as: the only actor's, or the one's who goes by this name while others
    /// may perhaps be meant.
    var owner: Int32? {
      if isCertain { return claims[0].actor }
      guard verdict != .doubtful else { return nil }
      let isOwn =
        claims[0].basis == .name
        && claims.dropFirst().allSatisfy {
          $0.basis >= .weakAlias
        }
      return isOwn ? claims[0].actor : nil
    }
  }

  private(set) var entries: [Entry] = []
  private(set) var readings: [Reading] = []
  /// The first entry of each passage, and one more number: how many entries there are.
  private(set) var firstEntry: [Int32] = [0]
  /// The ordinal of each document's first passage, and one more number: how many passages.
  private(set) var firstPassage: [Int32] = [0]
  /// For each passage.
  private(set) var isHeading: [Bool] = []
  private var readingPlaces: [Reading: Int32] = [:]

  /// Stops between documents when told to; the table then holds the documents so far.
  init(_ documents: [Document], _ matcher: ActorMatcher, isCancelled: () -> Bool) {
    var finder = MentionFinder(matcher: matcher)
    var strangers: [Set<Int32>] = []
    for document in documents {
      if isCancelled() { return }
      finder.startDocument()
      add(document, &finder)
      strangers.append(finder.strangers)
    }
    settleNamesakes(matcher.actors, strangers)
  }

  /// Whom the shared names mean, as far as each document tells.
  private mutating func settleNamesakes(_ actors: [Actor], _ strangers: [Set<Int32>]) {
    var namesakes = Namesakes(actors)
    for entry in entries where readings[Int(entry.reading)].isInFull {
      namesakes.countInFull(readings[Int(entry.reading)].claims[0].actor)
    }
    for document in firstPassage.indices.dropLast() {
      let passages = firstPassage[document]..<firstPassage[document + 1]
      let range = firstEntry[Int(passages.lowerBound)]..<firstEntry[Int(passages.upperBound)]
      let places = Int(range.lowerBound)..<Int(range.upperBound)
      namesakes.startDocument(entries[places], readings, strangers: strangers[document])
      for place in places {
        let entry = entries[place]
        let reading = namesakes.settled(readings[Int(entry.reading)], inPassage: entry.passage)
        if let reading { entries[place].reading = self.place(of: reading) }
      }
    }
  }

  private mutating func add(_ document: Document, _ finder: inout MentionFinder) {
    var text = document.text
    text.withUTF8 { bytes in
      for passage in document.passages {
        let ordinal = Int32(firstEntry.count - 1)
        var found: [MentionFinder.Found] = []
        finder.find(in: bytes, passage) { found.append($0) }
        add(found, in: passage, ordinal, of: document)
        firstEntry.append(Int32(entries.count))
        isHeading.append(passage.isHeading)
      }
    }
    firstPassage.append(Int32(firstEntry.count - 1))
  }

  private mutating func add(
    _ found: [MentionFinder.Found], in passage: Passage, _ ordinal: Int32, of document: Document
  ) {
    guard !found.isEmpty else { return }
    let sentences =
      found.count > 1 && !passage.isHeading
      ? Sentences.ranges(in: document.text(of: passage)) : []
    var sentence = 0
    for mention in found {
      while sentence + 1 < sentences.count, sentences[sentence].upperBound <= Int(mention.start) {
        sentence += 1
      }
      entries.append(
        Entry(
          passage: ordinal, start: mention.start + Int32(passage.range.start),
          end: mention.end + Int32(passage.range.start),
          reading: place(of: Reading(claims: mention.claims, isInFull: mention.isInFull)),
          sentence: Int32(sentence)))
    }
  }

  private mutating func place(of reading: Reading) -> Int32 {
    if let place = readingPlaces[reading] { return place }
    let place = Int32(readings.count)
    readings.append(reading)
    readingPlaces[reading] = place
    return place
  }
}

extension MentionTable {
  var passageCount: Int { firstEntry.count - 1 }

  func entries(ofPassage ordinal: Int) -> ArraySlice<Entry> {
    entries[Int(firstEntry[ordinal])..<Int(firstEntry[ordinal + 1])]
  }

  func reading(of entry: Entry) -> Reading {
    readings[Int(entry.reading)]
  }

  /// The actor whose mention an entry counts as; see `Reading.owner`.
  func owner(of entry: Entry) -> Int32? {
    readings[Int(entry.reading)].owner
  }

  /// The actor that an entry means with certainty.
  func certainActor(of entry: Entry) -> Int32? {
    let reading = readings[Int(entry.reading)]
    return reading.isCertain ? reading.claims[0].actor : nil
  }

  /// The place of the document that holds a passage.
  func document(ofPassage ordinal: Int) -> Int {
    var low = 0
    var high = firstPassage.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(firstPassage[middle]) <= ordinal { low = middle } else { high = middle }
    }
    return low
  }
}

extension Passage {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
