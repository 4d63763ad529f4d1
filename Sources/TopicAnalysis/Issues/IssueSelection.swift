internal import DocumentModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Takes candidates one by one, each for what it adds to those taken before.
struct IssueSelection {
  let candidates: [PhraseCandidate]
  let passageCount: Int

  /// Of the smaller one's passages; above it two issues would be one.
  private static let mostOverlap = 0.4

  func proposals(limit: Int) -> [IssueProposal] {
    var taken: [PhraseCandidate] = []
    var proposals: [IssueProposal] = []
    var used: Set<Issue.ID> = []
    for candidate in candidates where !candidate.passages.isEmpty {
      if proposals.count >= limit { break }
      guard taken.allSatisfy({ isApart(candidate, $0) }) else { continue }
      let group = [candidate] + companions(of: candidate)
      let proposal = proposal(group)
      guard used.insert(proposal.id).inserted else { continue }
      taken += group
      proposals.append(proposal)
    }
    return proposals
  }

  private func isApart(_ candidate: PhraseCandidate, _ other: PhraseCandidate) -> Bool {
    candidate.overlap(with: other) <= Self.mostOverlap
      && !candidate.sharesWord(with: other)
  }

  /// At most two other phrases that keep to the same passages much more than by chance.
  private func companions(of seed: PhraseCandidate) -> [PhraseCandidate] {
    let weighed = candidates.compactMap { other -> (PhraseCandidate, Double)? in
      guard other.key != seed.key, !other.isPart(of: seed) else { return nil }
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

  private func proposal(_ group: [PhraseCandidate]) -> IssueProposal {
    let passages = Set(group.flatMap(\.passages))
    let documents = group.reduce(into: Set<Int32>()) { $0.formUnion($1.documents) }
    let name = group[0].spelling.startingWithCapital
    return IssueProposal(
      id: Issue.ID(slugging: name), name: name,
      query: group.map(\.queryText).joined(separator: " OR "), passageCount: passages.count,
      documentCount: documents.count)
  }
}

extension PhraseCandidate {
  /// One word bare, several as a phrase; in small letters, for the query language does not mind.
  var queryText: String {
    let words = spelling.lowercased()
    return words.contains { !$0.isLetter && !$0.isNumber } ? "\"\(words)\"" : words
  }

  func sharesWord(with other: PhraseCandidate) -> Bool {
    let mine = [key.firstTerm, key.lastTerm]
    return mine.contains(other.key.firstTerm) || mine.contains(other.key.lastTerm)
  }

  /// "Court" is part of "supreme court" and adds other passages that are not meant.
  func isPart(of other: PhraseCandidate) -> Bool { sharesWord(with: other) }
}

extension String {
  fileprivate var startingWithCapital: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
