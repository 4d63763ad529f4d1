import TextAnalysis

/// Names spelled nearly as another: “Blinked” once, where Blinken is named everywhere else.
///
/// Such a name becomes a weak alias of the other, found with it but never shown as its name.
enum FoundNearMisses {
  private static let mostMentions = 2

  static func resolved(_ drafts: [ProposalDraft]) -> [ProposalDraft] {
    var drafts = drafts
    let known = drafts.enumerated().flatMap { index, draft in
      draft.names.map { (letters: Array($0.unicodeScalars), draft: index) }
    }
    var byStart: [[Unicode.Scalar]: [(letters: [Unicode.Scalar], draft: Int)]] = [:]
    for name in known where name.letters.count >= NearSpelling.shortest {
      byStart[Array(name.letters.prefix(2)), default: []].append(name)
    }
    var gone: Set<Int> = []
    for (index, draft) in drafts.enumerated() {
      guard let letters = draft.rareLetters(mostMentions) else { continue }
      let near = byStart[Array(letters.prefix(2))]?.filter {
        $0.draft != index && drafts[$0.draft].main.type == draft.main.type
          && drafts[$0.draft].mentions.count >= 2 * mostMentions
          && NearSpelling.isNear($0.letters, letters)
      }
      let targets = Set(near?.map(\.draft) ?? [])
      guard targets.count == 1, let target = targets.first, !gone.contains(target) else { continue }
      drafts[target].takeNearMiss(draft)
      gone.insert(index)
    }
    return drafts.indices.filter { !gone.contains($0) }.map { drafts[$0] }
  }
}

extension ProposalDraft {
  /// Its names of one word, folded.
  fileprivate var names: [String] {
    ([name] + evidence.filter { !$0.reason.isWeak }.map(\.name)).filter { !$0.contains(" ") }
      .map { folded($0) }
  }

  /// The folded letters of a name of one word that is seldom met.
  fileprivate func rareLetters(_ mostMentions: Int) -> [Unicode.Scalar]? {
    guard main.isSingleWord, mentions.count <= mostMentions, evidence.isEmpty else { return nil }
    let letters = Array(folded(name).unicodeScalars)
    return letters.count >= NearSpelling.shortest ? letters : nil
  }
}
