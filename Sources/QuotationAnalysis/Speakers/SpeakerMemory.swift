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
  private var last: (bearers: [NameSpan.Bearer], passage: Int)?
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
      last = bearer.isPerson ? ([bearer], passage) : nil
    case .joint(let bearers, _): last = (bearers, passage)
    case .unnamed, .unresolved: last = nil
    case .unstated: break
    }
    return speaker
  }

  private mutating func resolved(_ draft: Draft, _ scene: Scene) -> Speaker {
    guard let source = draft.source else { return .unstated }
    if source.form == .pronoun { return pronoun(source.range, words(source.range, scene), scene) }
    if let group = GroupPhrase(source, in: scene) { return speakers(of: group, scene) }
    if let bearer = bearer(of: source, scene) ?? spelled(source, scene) {
      book.add(bearer)
      return .named(book.whole(bearer), .name)
    }
    // “who” says nothing; the words before it tell at least what kind of people they are.
    let words = words(source.form == .relative ? source.head : source.range, scene)
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
    guard end > start else { return nil }
    let last = end - 1 > start && scene[end - 1].has(.genitive) ? end - 2 : end - 1
    let name = Int(scene[last].name)
    guard name >= 0 else { return nil }
    let bearer = names[name].bearer
    // Of “Roe: Harbour Full”, taken for one name, only what is the source can be who speaks.
    let words = TextRange(names[name].range.start, Int(scene[last].end))
    guard bearer.actor == nil, words.end < names[name].range.end else { return bearer }
    return NameSpan.Bearer(
      name: String(decoding: bytes[words.start..<words.end], as: UTF8.self), schema: bearer.schema)
  }

  /// A name told by its capitals alone, where whoever looked for names found none.
  private func spelled(_ source: NounPhrase, _ scene: Scene) -> NameSpan.Bearer? {
    let head = headRange(source.head, scene)
    guard let last = head.last, scene[last].isNameLike else { return nil }
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

  private func pronoun(_ range: Range<Int>, _ words: String, _ scene: Scene) -> Speaker {
    if scene[range.lowerBound].hash == Self.they {
      return joint(before: range.lowerBound, scene, .pronoun) ?? .unresolved(words)
    }
    guard let gender = Gender(pronoun: scene[range.lowerBound].hash),
      let candidate = candidate(gender, before: range.lowerBound, scene)
    else { return .unresolved(words) }
    return .named(candidate, .pronoun)
  }

  private func candidate(
    _ gender: Gender, before index: Int, _ scene: Scene
  ) -> NameSpan.Bearer? {
    let found = people(before: index, scene).filter { genders.fits($0, gender) }
    if let last, passage - last.passage <= 1, last.bearers.count == 1,
      let bearer = last.bearers.first, genders.fits(bearer, gender)
    {
      return found.subtracting([bearer]).isEmpty || last.passage == passage ? bearer : nil
    }
    return found.count == 1 ? found.first : nil
  }

  // Those who say it together

  /// Everyone in a row of names, or whom “both senators” means.
  private mutating func speakers(of group: GroupPhrase, _ scene: Scene) -> Speaker {
    switch group {
    case .pair(let range):
      return joint(before: range.lowerBound, scene, .description)
        ?? onlyTwo(before: range.lowerBound, scene)
        ?? .unresolved(words(range, scene))
    case .row(let members, let range):
      let bearers = members.map { memberName($0, scene) }
      let known = bearers.compactMap(\.self)
      // “Ann Roe and her lawyers” is Ann Roe too; “polls and Ann Roe” may be anything.
      guard bearers.first != .some(nil) else {
        let words = words(range, scene)
        return known.isEmpty && isUnnamed(range, scene) ? .unnamed(words) : .unresolved(words)
      }
      known.forEach { book.add($0) }
      var wholes: [NameSpan.Bearer] = []
      for whole in known.map(book.whole) where !wholes.contains(whole) { wholes.append(whole) }
      return wholes.count == 1 ? .named(wholes[0], .name) : .joint(wholes, .name)
    }
  }

  /// One of a row: a name that was found, a title’s, or a surname that the document knows.
  private func memberName(_ range: Range<Int>, _ scene: Scene) -> NameSpan.Bearer? {
    let source = NounPhrase(range: range, head: range)
    if let bearer = bearer(of: source, scene) { return bearer }
    guard let bearer = spelled(source, scene), bearer.isPerson || book.knows(bearer.name) else {
      return nil
    }
    return bearer
  }

  /// Those who spoke jointly just before, where nobody else has been named since.
  private func joint(before index: Int, _ scene: Scene, _ basis: Speaker.Basis) -> Speaker? {
    guard let last, last.bearers.count > 1, passage - last.passage <= 1 else { return nil }
    let others = people(before: index, scene).subtracting(last.bearers)
    return others.isEmpty ? .joint(last.bearers, basis) : nil
  }

  /// The two people whom the passage has named so far, and no third.
  private func onlyTwo(before index: Int, _ scene: Scene) -> Speaker? {
    let people = people(before: index, scene)
    guard people.count == 2 else { return nil }
    return .joint(people.sorted { $0.name < $1.name }, .description)
  }

  /// Whom the passage has named so far, outside of quotations.
  private func people(before index: Int, _ scene: Scene) -> Set<NameSpan.Bearer> {
    var people: Set<NameSpan.Bearer> = []
    for token in scene.tokens[..<index].suffix(Self.memory)
    where token.name >= 0 && token.span < 0 {
      let bearer = book.whole(names[Int(token.name)].bearer)
      if bearer.isPerson { people.insert(bearer) }
    }
    return people
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
  private static let they = WordHash(of: "they").value
}

extension NameSpan.Bearer {
  /// Whether it is a person, as far as is known.
  var isPerson: Bool { schema == .person }
  var mayBePerson: Bool { schema == .person || schema == nil }
}
