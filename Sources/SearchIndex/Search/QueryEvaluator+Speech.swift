import DocumentModel

extension QueryEvaluator {
  /// The passages in which someone says what the nodes ask for, within their own words.
  ///
  /// - Parameters:
  ///   - nodes: All to hold, the operators that name who speaks among them.
  ///   - speakers: As ``Swift/Array/speakers`` gives them for the nodes.
  ///   - zone: Where words are looked for.
  /// - Returns: Each with what the whole passage earns.
  func said(_ nodes: [QueryNode], by speakers: [[String]], in zone: Zone) -> Matches {
    let candidates = matches(holding: nodes.compactMap(\.withoutNegations), in: zone)
    let wanted = nodes.filter { $0.speakers == nil && $0.zone != .text }
    let filters = Set(wanted.flatMap(\.filters)).map { ($0, Set(matches(of: $0).passages)) }
    let selections = Dictionary(uniqueKeysWithValues: filters)
    let speeches = speakers.map(context.speech(of:))
    var result = Matches()
    for (passage, score) in zip(candidates.passages, candidates.scores) {
      let reference = index.reference(of: passage)
      let isSaid = speeches.allSatisfy { speech in
        guard let spoken = speech(reference) else { return false }
        let matcher = SpeechMatcher(spoken) { selections[$0]?.contains(passage) ?? false }
        return wanted.allSatisfy(matcher.matches)
      }
      if isSaid { result.append(passage, score: score) }
    }
    return result
  }
}
