import DocumentModel

/// Who spoke last, and whom a pronoun may mean.
///
/// “he” and “she” mean the speaker of the quotation before, in the same passage or the one
/// before it, or the one person whom this passage has named so far. Where two people fit, or
/// none, it stays unresolved: a wrong speaker is worse than none.
struct SpeakerMemory {
  /// How many words before a pronoun may name whom it means.
  private static let memory = 400

  private let bytes: UnsafeBufferPointer<UInt8>
  private let names: [NameSpan]
  private var passage = 0
  private var last: (bearer: NameSpan.Bearer, passage: Int)?
  private var genders = GenderMemory()
  private var book: NameBook

  init(bytes: UnsafeBufferPointer<UInt8>, names: [NameSpan]) {
    self.bytes = bytes
    self.names = names
    book = NameBook(names)
  }

  mutating func startPassage(_ scene: Scene) {
    passage += 1
    genders.note(scene, names, bytes)
  }

  mutating func speaker(of draft: Draft, in scene: Scene) -> Speaker {
    let speaker = resolved(draft, scene)
    switch speaker {
    case .named(let bearer, _):
      last = bearer.isPerson ? (bearer, passage) : nil
    case .unnamed, .unresolved: last = nil
    case .unstated: break
    }
    return speaker
  }

  private mutating func resolved(_ draft: Draft, _ scene: Scene) -> Speaker {
    guard let source = draft.source else { return .unstated }
    let words = words(source.range, scene)
    if source.form == .pronoun { return pronoun(source.range, words, draft, scene) }
    if let bearer = bearer(of: source, scene) ?? spelled(source, scene) {
      book.add(bearer)
      return .named(book.whole(bearer), .name)
    }
    return isUnnamed(source.head, scene) ? .unnamed(words) : .unresolved(words)
  }

  private func words(_ range: Range<Int>, _ scene: Scene) -> String {
    let text = scene.textRange(of: range)
    return String(decoding: bytes[text.start..<text.end], as: UTF8.self)
  }

  /// The name that heads the phrase, or stands in apposition to it.
  private func bearer(of source: NounPhrase, _ scene: Scene) -> NameSpan.Bearer? {
    let head = headRange(source.head, scene)
    if let bearer = bearer(endingBefore: head.upperBound, from: head.lowerBound, scene) {
      return bearer
    }
    guard source.form == .nominal, source.head.upperBound < source.range.upperBound else {
      return nil
    }
    let rest = headRange(source.head.upperBound + 1..<source.range.upperBound, scene)
    let found = bearer(endingBefore: rest.upperBound, from: rest.lowerBound, scene)
    return found?.isPerson ?? false ? found : nil
  }

  /// The phrase up to its first preposition, bracket or comma.
  private func headRange(_ range: Range<Int>, _ scene: Scene) -> Range<Int> {
    let end = range.first {
      scene[$0].name < 0 && scene[$0].hasAny(of: [.preposition, .comma, .openBracket, .relative])
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  private func bearer(
    endingBefore end: Int, from start: Int, _ scene: Scene
  ) -> NameSpan.Bearer? {
    guard end > start, !isJoint(start..<end, scene) else { return nil }
    let last = end - 1 > start && scene[end - 1].has(.genitive) ? end - 2 : end - 1
    let name = Int(scene[last].name)
    guard name >= 0 else { return nil }
    return names[name].bearer
  }

  /// A name told by its capitals alone, where whoever looked for names found none.
  private func spelled(_ source: NounPhrase, _ scene: Scene) -> NameSpan.Bearer? {
    let head = headRange(source.head, scene)
    guard let last = head.last, scene[last].isNameLike, !isJoint(head, scene) else { return nil }
    var start = last
    while start > head.lowerBound, scene[start - 1].isNameLike { start -= 1 }
    let title = start > 0 || start == head.lowerBound ? scene[start] : scene[last]
    let hasTitle = GivenNames.titles[title.hash] != nil && start < last
    if hasTitle { start += 1 }
    let isFirst = start == scene.sentence(of: start).lowerBound
    let isEvident =
      scene[last].has(.allCapitals) || source.range.upperBound > source.head.upperBound
      || book.knows(words(start..<last + 1, scene))
    if isFirst, start == last, !isEvident { return nil }
    return NameSpan.Bearer(
      name: words(start..<last + 1, scene), schema: hasTitle ? .person : nil)
  }

  private func isJoint(_ range: Range<Int>, _ scene: Scene) -> Bool {
    range.contains { scene[$0].hash == Scene.and && scene[$0].name < 0 }
  }

  private func pronoun(
    _ range: Range<Int>, _ words: String, _ draft: Draft, _ scene: Scene
  ) -> Speaker {
    guard let gender = Gender(pronoun: scene[range.lowerBound].hash),
      let candidate = candidate(gender, before: range.lowerBound, scene)
    else { return .unresolved(words) }
    return .named(candidate, .pronoun)
  }

  private func candidate(
    _ gender: Gender, before index: Int, _ scene: Scene
  ) -> NameSpan.Bearer? {
    var found: Set<NameSpan.Bearer> = []
    for token in scene.tokens[..<index].suffix(Self.memory)
    where token.name >= 0 && token.span < 0 {
      let bearer = book.whole(names[Int(token.name)].bearer)
      if bearer.isPerson, genders.fits(bearer, gender) { found.insert(bearer) }
    }
    if let last, passage - last.passage <= 1, genders.fits(last.bearer, gender) {
      return found.subtracting([last.bearer]).isEmpty || last.passage == passage
        ? last.bearer : nil
    }
    return found.count == 1 ? found.first : nil
  }

  private func isUnnamed(_ range: Range<Int>, _ scene: Scene) -> Bool {
    let head = headRange(range, scene)
    let first = scene[range.lowerBound]
    guard !first.isCapitalized || first.isFunctionWord || head.count > 0 else { return false }
    let last = scene[head.isEmpty ? range.lowerBound : head.upperBound - 1]
    if scene[range.lowerBound].has(.possessive)
      || head.contains(where: { scene[$0].has(.genitive) })
    {
      return true
    }
    if first.hash == Self.the { return last.isPlural && !last.isCapitalized }
    return first.has(.determiner) || last.isPlural || UnnamedSources.contains(last.hash)
  }

  private static let the = WordHash(of: "the").value
}

extension NameSpan.Bearer {
  /// Whether it is a person, as far as is known.
  var isPerson: Bool { schema == .person }
  var mayBePerson: Bool { schema == .person || schema == nil }
}
