#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A phrase that an issue may be named for.
struct PhraseCandidate {
  let key: PhraseKey
  let score: Double
  /// Passages that have it, counted over the folder, in order.
  var passages: [Int32] = []
  var documents: Set<Int32> = []
  /// The spelling that is most frequent, and how often each one is.
  var spellings: [String: Int] = [:]

  init(key: PhraseKey, score: Double) {
    self.key = key
    self.score = score
  }

  /// The most frequent spelling; of two, the one first in the alphabet.
  var spelling: String {
    spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  func overlap(with other: PhraseCandidate) -> Double {
    let smaller = min(passages.count, other.passages.count)
    guard smaller > 0 else { return 0 }
    return Double(common(with: other)) / Double(smaller)
  }

  /// Passages that have both.
  func common(with other: PhraseCandidate) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < passages.count, right < other.passages.count {
      if passages[left] == other.passages[right] { common += 1 }
      let isLeftFirst = passages[left] <= other.passages[right]
      if passages[left] >= other.passages[right] { right += 1 }
      if isLeftFirst { left += 1 }
    }
    return common
  }
}

/// Which phrases of a census can name an issue, the best first.
struct CandidateChoice {
  let census: PhraseCensus

  /// So many are looked at more closely.
  static let limit = 300
  /// Two words say more than one.
  private static let pairWeight = 2.5

  var candidates: [PhraseCandidate] {
    let surnames = surnames
    var candidates: [PhraseCandidate] = []
    for (key, tally) in census.tallies {
      guard !surnames.contains(key.firstTerm), !surnames.contains(key.lastTerm),
        let score = score(key, tally)
      else { continue }
      candidates.append(PhraseCandidate(key: key, score: score))
    }
    candidates.sort { ($0.score, $1.key.order) > ($1.score, $0.key.order) }
    return Array(candidates.prefix(Self.limit))
  }

  /// Nothing for what stands in too few documents to join passages, or in too many to part them.
  private func score(_ key: PhraseKey, _ tally: PhraseCensus.Tally) -> Double? {
    let documents = Int(tally.documents)
    let fewest = max(2, min(census.documentCount / 40, 40))
    let most = key.isPair ? census.documentCount / 5 : census.documentCount * 2 / 5
    guard documents >= fewest, documents <= max(most, min(census.documentCount / 2, 5)),
      tally.count >= documents + documents / 4, isNoun(tally),
      key.isPair || tally.modifying * 3 <= tally.count * 2
    else { return nil }
    let rarity = log(Double(census.documentCount + 1) / Double(documents))
    let concentration = Double(tally.clumped) / Double(tally.count)
    var score = max(Double(tally.clumping), 0.1) * concentration * rarity
    score *= rarity.squareRoot()
    return key.isPair ? score * Self.pairWeight : score
  }

  /// Behind "the" and "of" more often than behind "to" and "they".
  private func isNoun(_ tally: PhraseCensus.Tally) -> Bool {
    tally.asNoun >= 2 * tally.asVerb && tally.asNoun > 0 || tally.asVerb == 0
  }

  /// Words never written small that often stand behind another capital: names of people.
  ///
  /// Actors have a pane of their own.
  private var surnames: Set<Int> {
    var behindCapital: [Int: Int32] = [:]
    for (key, tally) in census.tallies where key.isPair {
      behindCapital[key.lastTerm, default: 0] += tally.capitals
    }
    return Set(
      behindCapital.compactMap { term, count in
        guard let word = census.tallies[PhraseKey(term)] else { return nil }
        let isName = word.capitals * 20 > word.count * 19
        return isName && count * 8 > word.count ? term : nil
      })
  }
}

extension PhraseKey {
  /// So that the same folder always gives the same order.
  fileprivate var order: UInt64 { UInt64(first) << 32 | UInt64(second) }
}
