extension CueReader {
  private static let according = WordHash(of: "according").value
  /// Statements of more tokens than these are not taken to stand before their cue.
  private static let longestStatement = 400
  private static let to = WordHash(of: "to").value

  /// “…, according to X” and “According to X, …”.
  func accordingTo(_ index: Int, _ sentence: Range<Int>) -> Draft? {
    guard scene[index].hash == Self.according, index + 2 < sentence.upperBound,
      scene[index + 1].hash == Self.to,
      let source = scene.phrase(startingAt: index + 2, limit: sentence.upperBound)
    else { return nil }
    let cue = index..<index + 2
    let end = source.range.upperBound
    let isFirst =
      index == sentence.lowerBound
      || index == sentence.lowerBound + 1 && scene[sentence.lowerBound].has(.coordinator)
    if isFirst {
      guard end < sentence.upperBound else { return nil }
      let start = scene[end].has(.comma) ? end + 1 : end
      let stop = contentEnd(from: start, sentence, .clause)
      guard stop > start else { return nil }
      return Draft(content: [start..<stop], cue: cue, source: source, kind: .speech)
    }
    guard let left = leftContent(before: index, sentence) else { return nil }
    var content = [left]
    if let more = continuation(from: end, sentence, isQuoted: false),
      isMereSetting(left) || scene[more.lowerBound].has(.verb)
    {
      content.append(more)
    }
    return Draft(content: content, cue: cue, source: source, kind: .speech)
  }

  /// A quotation and, behind a dash, its author: “…” — Ann Roe.
  func afterQuoteDash(_ index: Int, _ sentence: Range<Int>) -> Draft? {
    guard scene[index].has(.dash), index > 0, scene[index - 1].has(.closeQuote),
      index + 1 < sentence.upperBound, scene[index + 1].isCapitalized,
      let source = scene.phrase(startingAt: index + 1, limit: sentence.upperBound),
      source.range.upperBound == sentence.upperBound
    else { return nil }
    let span = scene.spanTokens[Int(scene[index - 1].span)]
    guard !isTaken(span.lowerBound) else { return nil }
    return Draft(content: [span], cue: index..<index + 1, source: source, kind: .speech)
  }

  /// “…, she said” and “…, said Ann Roe”, at the end or in the middle of what is said.
  func parenthesis(_ index: Int, _ sentence: Range<Int>) -> Draft? {
    let token = scene[index]
    guard token.verb > 0, !token.isCapitalized else { return nil }
    let verb = CueVerb.all[Int(token.verb) - 1]
    guard token.form.hasFinite, !verb.frames.contains(.impersonal) else { return nil }
    return inverted(index, verb, sentence) ?? closing(index, verb, sentence)
  }

  /// The verb before its subject: “…, said Ann Roe, a nurse”.
  private func inverted(_ index: Int, _ verb: CueVerb, _ sentence: Range<Int>) -> Draft? {
    guard index > 0, !scene[index].form.isBaseOnly || verb.base == "say",
      !verb.frames.contains([.clause, .addressee])
    else { return nil }
    let before = scene[index - 1]
    let isSpoken = isSpokenQuote(endingBefore: index)
    guard before.hasAny(of: [.comma, .closeQuote, .dash]), isSpoken || verb.reportsClause,
      let source = scene.phrase(startingAt: index + 1, limit: sentence.upperBound)
    else { return nil }
    let end = source.range.upperBound
    guard
      let tail = isSpoken
        ? spokenTail(from: end, sentence) : tailEnd(from: end, sentence, maySkipAddressee: false)
    else { return nil }
    guard before.has(.closeQuote) || source.form == .nominal, mayFollowVerb(source) else {
      return nil
    }
    if before.has(.comma), !scene[source.head.upperBound - 1].isCapitalized,
      scene.subject(before: index, floor: sentence.lowerBound) != nil
    {
      return nil
    }
    return parenthesis(index..<index + 1, source, tail, verb, sentence, contentEnd: index)
  }

  /// Whether the words behind a verb can be its subject: “said Ann Roe”, but not “said Sunday”.
  private func mayFollowVerb(_ source: NounPhrase) -> Bool {
    let first = scene[source.range.lowerBound]
    if first.has(.time) { return false }
    if first.isCapitalized || first.hasAny(of: [.determiner, .possessive, .subjectPronoun]) {
      return true
    }
    return (source.head).contains {
      scene[$0].isCapitalized || UnnamedSources.contains(scene[$0].hash)
    }
      || scene[source.head.upperBound - 1].isPlural
  }

  /// The subject before its verb: “…, Ann Roe said in Oslo”.
  private func closing(_ index: Int, _ verb: CueVerb, _ sentence: Range<Int>) -> Draft? {
    let group = verbGroup(endingAt: index, sentence)
    guard !group.isPassive, group.start > sentence.lowerBound,
      let source = scene.subject(before: group.start, floor: sentence.lowerBound),
      source.form != .relative, agrees(source, index, scene[index].form, group)
    else { return nil }
    let start = source.range.lowerBound
    guard start > 0, scene[start - 1].hasAny(of: [.comma, .closeQuote, .dash]) else { return nil }
    let isSpoken = isSpokenQuote(endingBefore: start)
    guard isSpoken || verb.reportsClause,
      let tail = isSpoken
        ? spokenTail(from: index + 1, sentence)
        : tailEnd(
          from: index + 1, sentence, maySkipAddressee: verb.frames.contains(.addressee))
    else { return nil }
    return parenthesis(group.start..<index + 1, source, tail, verb, sentence, contentEnd: start)
  }

  /// Whether words tell only where or when: “In Oslo on Monday”.
  private func isMereSetting(_ range: Range<Int>) -> Bool {
    scene[range.lowerBound].hasAny(of: [.preposition, .time])
      && !range.contains { scene[$0].has(.verb) || scene[$0].verb > 0 || scene[$0].has(.endsInED) }
  }

  /// Whether a quotation that ends as one before its speaker does (`,”` or `?”`) stands here.
  private func isSpokenQuote(endingBefore index: Int) -> Bool {
    guard scene[index - 1].has(.closeQuote) else { return false }
    let span = Int(scene[index - 1].span)
    return scene.endsInPunctuation[span] && !scene.endsInStop[span]
      && !isTaken(scene.spanTokens[span].lowerBound)
  }

  /// Where what goes with the verb ends, behind a quotation that surely is what was said.
  private func spokenTail(from start: Int, _ sentence: Range<Int>) -> Int? {
    var place = start
    while place < sentence.upperBound {
      if scene[place].hasAny(of: [.comma, .openQuote, .colon, .semicolon, .dash]) { return place }
      place += 1
    }
    return sentence.upperBound
  }

  private func parenthesis(
    _ cue: Range<Int>, _ source: NounPhrase, _ tail: Int, _ verb: CueVerb,
    _ sentence: Range<Int>, contentEnd: Int
  ) -> Draft? {
    guard let left = leftContent(before: contentEnd, sentence) else { return nil }
    let leadsOn =
      tail + 1 < sentence.upperBound && scene[tail].has(.comma) && scene[tail + 1].has(.openQuote)
    if !scene[left.lowerBound].has(.openQuote), leadsOn || isMereSetting(left) { return nil }
    let isQuoted = scene[left.lowerBound].has(.openQuote)
    var content = [left]
    if let more = continuation(from: tail, sentence, isQuoted: isQuoted) { content.append(more) }
    return Draft(content: content, cue: cue, source: source, kind: verb.kind)
  }

  /// What stands before a cue that follows it.
  func leftContent(before end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = end
    if end > 0, scene[end - 1].hasAny(of: [.comma, .dash]) { end -= 1 }
    guard end > 0 else { return nil }
    if scene[end - 1].has(.closeQuote) {
      let span = scene.spanTokens[Int(scene[end - 1].span)]
      guard !isTaken(span.lowerBound) else { return nil }
      let first = span.lowerBound
      let standsAlone =
        first == scene.sentence(of: first).lowerBound || first <= sentence.lowerBound
        || scene[first - 1].hasAny(of: [.comma, .colon, .dash, .closeQuote])
      if standsAlone { return span }
    }
    var start = sentence.lowerBound
    var place = end - 1
    while place > start {
      guard end - place < Self.longestStatement else { return nil }
      if isTaken(place) || scene[place].has(.semicolon) && !scene.isQuoted(place) {
        start = place + 1
        break
      }
      place -= 1
    }
    while start < end, scene[start].hasAny(of: [.comma, .coordinator]) { start += 1 }
    guard end - start >= 2, !isTaken(start) else { return nil }
    return start..<end
  }

  /// Where what goes with the verb ends (“in a statement on Monday”), before a comma or at the
  /// sentence's end; nothing where a clause or a thing said follows.
  private func tailEnd(from start: Int, _ sentence: Range<Int>, maySkipAddressee: Bool) -> Int? {
    var place = start
    if maySkipAddressee, place < sentence.upperBound,
      let phrase = scene.phrase(startingAt: place, limit: sentence.upperBound)
    {
      place = phrase.head.upperBound
    }
    let stop = min(sentence.upperBound, start + 20)
    while place < stop {
      let token = scene[place]
      if token.hasAny(of: [.comma, .semicolon, .dash]) { return place }
      if token.hasAny(of: [.colon, .closeQuote, .coordinator]) { return nil }
      if token.has(.openQuote) {
        guard !scene.endsInPunctuation[Int(token.span)] else { return nil }
        place = scene.spanTokens[Int(token.span)].upperBound
        continue
      }
      if token.hasAny(of: [.complementizer, .subjectPronoun]), !token.has(.objectPronoun) {
        return nil
      }
      if token.has(.subordinator), place > start { return place }
      if token.hasAny(of: [.auxiliary, .verb, .to]) { return nil }
      if place == start, token.hasAny(of: [.determiner, .possessive]) { return nil }
      place += 1
    }
    return place >= sentence.upperBound ? sentence.upperBound : nil
  }

  /// What goes on behind a cue in the middle.
  private func continuation(
    from tail: Int, _ sentence: Range<Int>, isQuoted: Bool
  ) -> Range<Int>? {
    var start = tail
    guard start < sentence.upperBound else { return nil }
    if scene[start].hasAny(of: [.comma, .dash]) { start += 1 }
    if start + 1 < sentence.upperBound, scene[start].has(.coordinator),
      scene[start + 1].has(.openQuote)
    {
      start += 1
    }
    guard start < sentence.upperBound, start > tail || scene[start].has(.openQuote) else {
      return nil
    }
    let first = scene[start]
    if first.has(.openQuote) { return scene.spanTokens[Int(first.span)] }
    if isQuoted { return nil }
    guard !first.hasAny(of: [.relative, .subordinator, .coordinator, .preposition]),
      !first.form.contains(.gerund), !first.isEndingInING
    else { return nil }
    let end = contentEnd(from: start, sentence, .clause)
    return end > start + 1 ? start..<end : nil
  }
}

extension CueVerb {
  /// Whether a clause before it may be what it reports.
  var reportsClause: Bool { !frames.isDisjoint(with: [.clause, .addressee]) }
}

extension VerbForm {
  var isBaseOnly: Bool { contains(.base) && isDisjoint(with: [.past, .present]) }

  var hasFinite: Bool { !isDisjoint(with: [.past, .present, .base]) }
}
