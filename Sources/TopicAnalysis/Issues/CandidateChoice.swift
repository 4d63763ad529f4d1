#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Which phrases of a census can name an issue, the best first.
struct CandidateChoice {
  let census: PhraseCensus
  let lexicon: IssueLexicon

  /// So many that tell of no subject area are looked at more closely.
  static let limit = 300
  /// Two words say more than one.
  private static let pairWeight = 2.5
  /// Places are actors already, and what is said of them may be anything.
  private static let placeWeight = 0.3
  /// Words of a subject area need not be many: the area’s others stand beside them.
  private static let fewestDocumentsOfArea = 2

  var candidates: [PhraseCandidate] {
    let surnames = surnames
    var candidates: [PhraseCandidate] = []
    var areas: [PhraseCandidate] = []
    for (key, tally) in census.tallies {
      if let area = lexicon.area(of: key) {
        if tally.documents >= Self.fewestDocumentsOfArea {
          areas.append(PhraseCandidate(key: key, score: weight(key, tally), area: area))
        }
      } else if lexicon.mayBeTopic(key, tally), !surnames.contains(key.firstTerm),
        !surnames.contains(key.lastTerm), separates(key, tally)
      {
        let share = lexicon.isPlace(key, tally) ? Self.placeWeight : 1
        candidates.append(PhraseCandidate(key: key, score: weight(key, tally) * share))
      }
    }
    candidates.sort { ($0.score, $1.key.order) > ($1.score, $0.key.order) }
    areas.sort { ($0.score, $1.key.order) > ($1.score, $0.key.order) }
    return areas + candidates.prefix(Self.limit)
  }

  /// What stands in fewer documents joins no passages.
  private var fewestDocuments: Int { max(2, min(census.documentCount / 40, 40)) }

  /// Whether it is a noun, and stands in neither too few documents to join passages nor in too many
  /// to part them.
  private func separates(_ key: PhraseKey, _ tally: PhraseCensus.Tally) -> Bool {
    let documents = Int(tally.documents)
    let most = key.isPair ? census.documentCount / 5 : census.documentCount * 2 / 5
    return documents >= fewestDocuments && documents <= max(most, min(census.documentCount / 2, 5))
      && tally.count >= documents + documents / 4 && isNoun(tally)
      && (key.isPair || tally.modifying * 3 <= tally.count * 2)
  }

  private func weight(_ key: PhraseKey, _ tally: PhraseCensus.Tally) -> Double {
    let documents = Double(max(tally.documents, 1))
    let rarity = max(log(Double(census.documentCount + 1) / documents), 0.05)
    let concentration = Double(tally.clumped) / Double(max(tally.count, 1))
    let score =
      max(Double(tally.clumping), 0.1) * max(concentration, 0.1) * rarity * rarity.squareRoot()
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
