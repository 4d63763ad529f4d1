internal import DocumentModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Takes themes one by one, each for what it adds to those taken before.
struct IssueSelection {
  let candidates: [PhraseCandidate]
  let passageCount: Int
  let documentCount: Int

  /// Of the smaller one's passages; above it two issues would be one.
  private static let mostOverlap = 0.4
  /// A subject area holds so many phrases at most: a query is there to be read.
  private static let mostPhrases = 5
  /// What is known to be a matter counts for more than what only stands close together.
  private static let areaWeight = 1.5
  /// An issue of fewer passages is none.
  private static let fewestPassages = 4

  func proposals(limit: Int) -> [IssueProposal] {
    var taken: [IssueTheme] = []
    var proposals: [IssueProposal] = []
    var used: Set<Issue.ID> = []
    for theme in themes {
      if proposals.count >= limit { break }
      guard theme.passages.count >= Self.fewestPassages || documentCount < 10,
        taken.allSatisfy({ isApart(theme, $0) })
      else { continue }
      let proposal = IssueProposal(
        id: Issue.ID(slugging: theme.name), name: theme.name, query: theme.query,
        passageCount: theme.passages.count, documentCount: theme.documents.count)
      guard used.insert(proposal.id).inserted else { continue }
      taken.append(theme)
      proposals.append(proposal)
    }
    return proposals
  }

  private func isApart(_ theme: IssueTheme, _ other: IssueTheme) -> Bool {
    theme.overlap(with: other) <= Self.mostOverlap && !theme.sharesWord(with: other)
  }

  /// The best first.
  private var themes: [IssueTheme] {
    let seeds = candidates.filter { $0.area == nil && !$0.passages.isEmpty }
    let alone = seeds.map { seed in
      IssueTheme([seed] + companions(of: seed, in: seeds), score: seed.score)
    }
    return (areas + alone).map { ($0, usefulness($0)) }.enumerated().sorted {
      ($0.element.1, $1.offset) > ($1.element.1, $0.offset)
    }.map(\.element.0)
  }

  /// The geometric mean of how its words clump and of how much it would hold: its passages by the
  /// rarity of its documents.
  private func usefulness(_ theme: IssueTheme) -> Double {
    let documents = Double(max(theme.documents.count, 1))
    let rarity = max(log(Double(documentCount + 1) / documents), 0.05)
    return (theme.score * Double(theme.passages.count) * rarity).squareRoot()
  }

  /// A theme for each subject area of which the documents have something, without the words that
  /// are all over the folder.
  private var areas: [IssueTheme] {
    var byArea: [Int: [PhraseCandidate]] = [:]
    for candidate in candidates {
      guard let area = candidate.area, !candidate.passages.isEmpty,
        candidate.documents.count * 5 <= documentCount * 2 || documentCount < 10
      else { continue }
      byArea[area, default: []].append(candidate)
    }
    return byArea.sorted { $0.key < $1.key }.map { area, phrases in
      let kept = Array(phrases.prefix(Self.mostPhrases))
      let score = kept.reduce(0) { $0 + $1.score } * Self.areaWeight
      return IssueTheme(kept, name: SubjectArea.all[area].name, score: score)
    }
  }

  /// At most two other phrases that keep to the same passages much more than by chance.
  private func companions(
    of seed: PhraseCandidate, in candidates: [PhraseCandidate]
  ) -> [PhraseCandidate] {
    let weighed = candidates.compactMap { other -> (PhraseCandidate, Double)? in
      guard other.key != seed.key, !other.sharesWord(with: seed) else { return nil }
      let strength = association(seed, other)
      return strength >= 0.5 ? (other, strength) : nil
    }
    let best = weighed.sorted { ($0.1, $1.0.spelling) > ($1.1, $0.0.spelling) }
    var companions: [PhraseCandidate] = []
    for (candidate, _) in best where companions.count < 2 {
      if companions.allSatisfy({ !candidate.sharesWord(with: $0) }) { companions.append(candidate) }
    }
    return companions
  }

  /// Normalised pointwise mutual information over passages: one where two always go together.
  private func association(_ left: PhraseCandidate, _ right: PhraseCandidate) -> Double {
    let common = left.common(with: right)
    guard common >= 4 else { return 0 }
    let total = Double(max(passageCount, 1))
    let joint = Double(common) / total
    let expected = Double(left.passages.count) * Double(right.passages.count) / (total * total)
    return log(joint / expected) / -log(joint)
  }
}
