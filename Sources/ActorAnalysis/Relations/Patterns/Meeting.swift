extension RelationPattern {
  /// “Ann Doe met Ben Roe”, “Ann Doe held talks with Ben Roe”, “Ann Doe and Ben Roe met”.
  static let meeting = RelationPattern { pair, scene in
    guard !pair.left.isAdjective, !pair.right.isAdjective, scene.isSubject(pair.left) else {
      return nil
    }
    let label = scene.meeting(pair) ?? scene.meetingBehind(pair)
    return label.map { Match(from: pair.left, to: pair.right, kind: .meeting, label: [$0]) }
  }
}

extension RelationScene {
  /// “met with” between two names; titles may stand before the second.
  fileprivate func meeting(_ pair: RelationPattern.Pair) -> Range<Int>? {
    guard let verb = predicate(pair, behind: .helpers), endsPhrase(pair.right.words.upperBound)
    else { return nil }
    let end = start(ofTitlesBefore: pair.right, notBefore: verb + 1)
    let rest = verb + 1..<end
    if WordList.meetingVerbs.contains(words[verb]) {
      guard rest.allSatisfy({ words[$0].hash == WordHash.with }), rest.count < 2 else { return nil }
    } else {
      guard WordList.talkingVerbs.contains(words[verb]), let last = rest.last,
        words[last].hash == WordHash.with || words[last].hash == WordHash.to,
        rest.dropLast().allSatisfy({ WordList.talkingWords.contains(words[$0]) })
      else { return nil }
    }
    return pair.between.lowerBound..<end
  }

  /// “met” behind “Ann Doe and Ben Roe”.
  fileprivate func meetingBehind(_ pair: RelationPattern.Pair) -> Range<Int>? {
    let verb = pair.right.words.upperBound
    guard let first = pair.between.first, words[first].hash == WordHash.and,
      separator(before: first) == .blank, !isBehindComma(pair.left), verb < words.count,
      separator(before: verb) == .blank,
      start(ofTitlesBefore: pair.right, notBefore: first + 1) == first + 1,
      WordList.meetingVerbs.contains(words[verb]), endsPhrase(verb + 1)
    else { return nil }
    return verb..<verb + 1
  }

  /// In a list of names the verb has more subjects than two.
  private func isBehindComma(_ name: Name) -> Bool {
    names.contains { $0.words.upperBound == name.words.lowerBound }
      && separator(before: name.words.lowerBound) == .comma
  }
}
