extension CueReader {
  /// A cue with what it reports behind it: “Ann Roe said that …”.
  func leading(_ index: Int, _ sentence: Range<Int>) -> Draft? {
    let token = scene[index]
    if token.verb > 0, !token.isCapitalized || index == sentence.lowerBound {
      let verb = CueVerb.all[Int(token.verb) - 1]
      if let draft = verbal(index, verb, sentence) { return draft }
    }
    if token.noun > 0, !token.isCapitalized { return nominal(index, sentence) }
    return nil
  }

  /// A quotation behind a colon, where no verb before took it: “He had one wish: “…””.
  func behindColon(_ index: Int, _ sentence: Range<Int>) -> Draft? {
    guard scene[index].has(.colon), index + 1 < sentence.upperBound,
      scene[index + 1].has(.openQuote), !isTaken(index + 1)
    else { return nil }
    let span = scene.spanTokens[Int(scene[index + 1].span)]
    guard span.upperBound == sentence.upperBound,
      scene.endsInPunctuation[Int(scene[index + 1].span)],
      let cue = (max(sentence.lowerBound, index - Scene.reach)..<index).last(where: {
        scene[$0].verb > 0 && CueVerb.all[Int(scene[$0].verb) - 1].kind == .speech
      }), let source = inherited(before: index, sentence)
    else { return nil }
    return Draft(
      content: [span], cue: cue..<cue + 1, source: source, kind: .speech)
  }

  private func verbal(_ index: Int, _ verb: CueVerb, _ sentence: Range<Int>) -> Draft? {
    let group = verbGroup(endingAt: index, sentence)
    let form = scene[index].form
    if group.isPassive { return passive(index, verb, group, sentence) }
    if verb.frames.contains(.impersonal) { return impersonal(index, group, sentence) }
    guard let owner = owner(of: index, group, form, sentence),
      let complement = complement(behind: index, verb, sentence)
    else { return nil }
    if complement.awaits {
      return Draft(
        content: [], cue: group.start..<complement.cueEnd, source: owner, kind: verb.kind,
        awaitsContent: true)
    }
    var end = contentEnd(from: complement.start, sentence, complement.style)
    if let owner, let close = insertionEnd(of: owner, from: complement.start, end) { end = close }
    guard end > complement.start else { return nil }
    return Draft(
      content: [complement.start..<end], cue: group.start..<complement.cueEnd,
      source: owner, kind: verb.kind)
  }

  /// Where an inserted clause ends, and what is reported in it with it: “Ann Roe, who said it was
  /// late, left”.
  private func insertionEnd(of owner: NounPhrase, from start: Int, _ end: Int) -> Int? {
    let first = owner.range.lowerBound
    guard owner.form == .relative, first > 0, scene[first - 1].has(.comma) else { return nil }
    return (start..<end).first { scene[$0].has(.comma) && !scene.isQuoted($0) }
  }

  /// Who does what the verb says: nothing where it is no verb, an empty source where nobody is
  /// named.
  private func owner(
    of index: Int, _ group: VerbGroup, _ form: VerbForm, _ sentence: Range<Int>
  ) -> NounPhrase?? {
    let floor = sentence.lowerBound
    let isGerund = form == .gerund && !group.hasBe
    guard group.start > floor else { return nil }
    let before = scene[group.start - 1]
    if isGerund { return gerundOwner(of: index, group, sentence) }
    if before.has(.to), form.contains(.base) {
      return .some(inherited(before: group.start, sentence))
    }
    if before.has(.coordinator) {
      guard form.contains(.past) || group.hasAuxiliary || form.contains(.present) else {
        return nil
      }
      return .some(inherited(before: group.start, sentence))
    }
    guard let subject = scene.subject(before: group.start, floor: floor),
      agrees(subject, index, form, group)
    else {
      if before.has(.comma), form.contains(.past) || group.hasAuxiliary {
        return inherited(before: group.start, sentence).map { .some($0) }
      }
      return nil
    }
    return subject
  }

  /// Who does what a word in “-ing” says: “a letter saying”, “she left, saying”.
  private func gerundOwner(
    of index: Int, _ group: VerbGroup, _ sentence: Range<Int>
  ) -> NounPhrase?? {
    let before = scene[group.start - 1]
    if before.hasAny(of: [.genitive, .possessive, .determiner]) { return nil }
    if before.hasAny(of: [.comma, .preposition, .subordinator, .coordinator, .closeQuote]) {
      return .some(inherited(before: group.start, sentence))
    }
    guard let noun = scene.subject(before: group.start, floor: sentence.lowerBound),
      noun.form == .nominal, !before.isCapitalized || opensReport(index + 1, sentence)
    else { return nil }
    return noun
  }

  /// Whether a quotation or a clause with “that” comes next.
  private func opensReport(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index < sentence.upperBound
      && scene[index].hasAny(of: [.openQuote, .comma, .colon, .complementizer])
  }

  /// Whether the word is a verb with this subject rather than a noun behind an adjective.
  func agrees(
    _ subject: NounPhrase, _ index: Int, _ form: VerbForm, _ group: VerbGroup
  ) -> Bool {
    if group.hasAuxiliary || form.contains(.past) {
      let before = scene[group.start - 1]
      return !before.hasAny(of: [.determiner, .possessive]) || subject.form != .nominal
        || before.standsForPeople
    }
    let last = scene[subject.head.upperBound - 1]
    if last.has(.number) { return false }
    if subject.form == .relative { return true }
    if scene[group.start - 1].hasAny(of: [.possessive, .genitive]) { return false }
    if scene[group.start - 1].has(.determiner), subject.form == .nominal { return false }
    if form.contains(.base) {
      return subject.form == .pronoun
        ? !last.isSingularPronoun
        : last.isPlural
          || subject.head.contains { scene[$0].hash == Scene.and }
    }
    return subject.form == .pronoun ? last.isSingularPronoun : !last.isPlural || last.isCapitalized
  }

  /// The subject of an earlier cue of the sentence, or of the sentence.
  func inherited(before index: Int, _ sentence: Range<Int>) -> NounPhrase? {
    let earlier = drafts.suffix(Scene.reach).last {
      $0.cue.upperBound <= index && $0.cue.lowerBound >= sentence.lowerBound
    }
    if let earlier, earlier.source != nil { return earlier.source }
    return sentenceSubject(sentence, before: index)
  }

  /// The noun phrase before the sentence's first verb.
  private func sentenceSubject(_ sentence: Range<Int>, before index: Int) -> NounPhrase? {
    var start = sentence.lowerBound
    let first = scene[start]
    if first.hasAny(of: [.preposition, .subordinator, .adverb, .time, .complementizer])
      || first.isEndingInING
    {
      let limit = min(index, start + Scene.reach)
      while start < limit, !scene[start].has(.comma) { start += 1 }
      start += 1
    }
    while start < index, scene[start].hasAny(of: [.coordinator, .adverb]) { start += 1 }
    guard start < index else { return nil }
    if scene[start].has(.subjectPronoun) {
      return NounPhrase(range: start..<start + 1, head: start..<start + 1, form: .pronoun)
    }
    guard let phrase = scene.phrase(startingAt: start, limit: index),
      phrase.form == .nominal, phrase.range.upperBound < index
    else { return nil }
    return NounPhrase(range: phrase.range, head: phrase.head)
  }

  /// “is expected to …” and “was asked whether …”.
  private func passive(
    _ index: Int, _ verb: CueVerb, _ group: VerbGroup, _ sentence: Range<Int>
  ) -> Draft? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    let token = scene[next]
    let cue = group.start..<next
    if token.has(.to), verb.frames.contains(.passive) || verb.frames.contains(.clause) {
      return aboutSubject(cue, from: next, verb.kind, sentence)
    }
    if token.has(.complementizer), verb.frames.contains(.addressee) {
      let end = contentEnd(from: next, sentence, .clause)
      return Draft(content: [next..<end], cue: cue, source: nil, kind: verb.kind)
    }
    return nil
  }

  /// “The bill seems to …”: nobody's words about the subject.
  private func impersonal(_ index: Int, _ group: VerbGroup, _ sentence: Range<Int>) -> Draft? {
    let next = index + 1
    guard next < sentence.upperBound, scene[next].has(.to) else { return nil }
    return aboutSubject(group.start..<next, from: next, .attitude, sentence)
  }

  private func aboutSubject(
    _ cue: Range<Int>, from start: Int, _ kind: CueKind, _ sentence: Range<Int>
  ) -> Draft? {
    guard
      let subject = scene.subject(before: cue.lowerBound, floor: sentence.lowerBound),
      !isTaken(subject.range.lowerBound)
    else { return nil }
    let end = contentEnd(from: start, sentence, .object)
    guard end > start else { return nil }
    return Draft(content: [subject.range, start..<end], cue: cue, source: nil, kind: kind)
  }

  /// “his claim that …”, “the question whether …”.
  private func nominal(_ index: Int, _ sentence: Range<Int>) -> Draft? {
    let next = index + 1
    guard next + 1 < sentence.upperBound, scene[next].has(.complementizer) || scene[next].has(.to),
      index > sentence.lowerBound
    else { return nil }
    let noun = CueNoun.all[Int(scene[index].noun) - 1]
    var start = index
    while start > sentence.lowerBound, scene[start - 1].isNominal, !scene[start - 1].isCapitalized {
      start -= 1
    }
    guard start > sentence.lowerBound else { return nil }
    var source: NounPhrase?
    let before = scene[start - 1]
    if before.has(.possessive), !before.has(.relative) {
      source = NounPhrase(range: start - 1..<start, head: start - 1..<start, form: .pronoun)
    } else if before.has(.genitive) {
      source = scene.nominal(
        endingBefore: start - 1, floor: sentence.lowerBound, isGenitive: true)
    } else if scene[next].has(.to) || !before.has(.determiner) {
      return nil
    }
    let end = contentEnd(from: next, sentence, .clause)
    guard end > next + 1 else { return nil }
    return Draft(content: [next..<end], cue: index..<next, source: source, kind: noun.kind)
  }
}

extension Token {
  private static let singular = Set(["he", "she", "it"].map { WordHash(of: $0).value })
  private static let plural = Set(
    [
      "people", "some", "many", "others", "they", "both", "several", "most", "few", "police", "men",
      "women", "who", "which",
    ]
    .map { WordHash(of: $0).value })

  private static let people = Set(
    ["both", "two", "three", "some", "many", "others", "several", "most", "few", "all"]
      .map { WordHash(of: $0).value })

  /// Whether a determiner can stand alone for people: “both said”, but not “the said”.
  var standsForPeople: Bool { Self.people.contains(hash) }

  var isSingularPronoun: Bool { Self.singular.contains(hash) }
  var isPlural: Bool { endsInS || Self.plural.contains(hash) }
}
