import DocumentModel

/// Goes through the passages of one document with a matcher and remembers whom it named in full.
struct MentionFinder {
  /// A mention before its actors are named.
  struct Found {
    /// Bytes of the passage, counted from its start.
    let start: Int32
    let end: Int32
    /// What lets the words mean someone, likeliest first.
    let claims: [Claim]
    /// Whether it is an actor's name of several words.
    let isInFull: Bool
    var readings: [Int32] { claims.map(\.actor) }
    var isWeak: Bool { claims.allSatisfy { $0.basis >= .weakAlias } }
  }

  /// What is being looked at: a passage's bytes and words.
  struct Scene {
    let bytes: UnsafeBufferPointer<UInt8>
    let words: [Word]
    let isHeading: Bool
  }

  let matcher: ActorMatcher
  /// For each actor, a number that grows with each mention by a name of several words.
  private var lastNamed: [Int32: Int] = [:]
  private var namings = 0
  /// Whose surname the document gives to somebody else in full: “Paul Roe”, where Ann Roe is known.
  private(set) var strangers: Set<Int32> = []
  private var words: [Word] = []

  init(matcher: ActorMatcher) {
    self.matcher = matcher
  }

  mutating func mentions(in document: Document, _ passage: Passage) -> [Mention] {
    let actors = matcher.actors
    var text = document.text
    var result: [Mention] = []
    text.withUTF8 { bytes in
      find(in: bytes, passage) { found in
        let start = passage.range.start
        result.append(
          Mention(
            range: TextRange(start + Int(found.start), start + Int(found.end)),
            readings: found.readings.map { actors[Int($0)].id }, isWeak: found.isWeak))
      }
    }
    return result
  }

  /// Calls `body` for each mention of a passage in order; `bytes` are the document's.
  mutating func find(
    in bytes: UnsafeBufferPointer<UInt8>, _ passage: Passage, _ body: (Found) -> Void
  ) {
    words.removeAll(keepingCapacity: true)
    let bytes = UnsafeBufferPointer(rebasing: bytes[passage.range.start..<passage.range.end])
    WordScanner.scan(bytes, into: &words)
    var isHeading = false
    if case .heading = passage.kind { isHeading = true }
    let scene = Scene(bytes: bytes, words: words, isHeading: isHeading)
    var index = 0
    var mentionEnd = 0
    while index < scene.words.count {
      guard let candidates = matcher.patterns.candidates(for: scene.words[index].hash) else {
        index += 1
        continue
      }
      guard
        let match = longest(of: candidates, at: index, in: scene, afterMention: mentionEnd == index)
      else {
        noteStrangers(candidates, at: index, in: scene)
        index += 1
        continue
      }
      body(found(match, at: index, in: scene))
      index += match.length
      mentionEnd = index
    }
  }

  private struct Match {
    /// Counted in words.
    let length: Int
    let claims: [Claim]
  }

  /// The claims of the longest patterns that match at a word and stand on their own there.
  private func longest(
    of candidates: ArraySlice<NamePattern>, at index: Int, in scene: Scene, afterMention: Bool
  ) -> Match? {
    var length = 0
    var claims: [Claim] = []
    for pattern in candidates where length == 0 || pattern.words.count == length {
      guard scene.matches(pattern, at: index) else { continue }
      length = pattern.words.count
      for claim in pattern.claims
      where length > 1 && claim.basis != .surname || pattern.isAcronym || !pattern.hasCapital
        || standsAlone(claim, at: index, length, in: scene, afterMention: afterMention)
      {
        claims.insertKeepingSurest(claim)
      }
    }
    return claims.isEmpty ? nil : Match(length: length, claims: claims)
  }

  private mutating func noteStrangers(
    _ candidates: ArraySlice<NamePattern>, at index: Int, in scene: Scene
  ) {
    guard index > 0, !scene.isHeading, followsGivenName(index, in: scene) else { return }
    for pattern in candidates where scene.matches(pattern, at: index) {
      for claim in pattern.claims where claim.isPersonal { strangers.insert(claim.actor) }
    }
  }

  private mutating func found(_ match: Match, at index: Int, in scene: Scene) -> Found {
    let last = index + match.length - 1
    let order = ReadingOrder(
      isInPlace: scene.isLocative(from: index, through: last), lastNamed: lastNamed)
    let claims =
      match.claims.count == 1 ? match.claims : order.sorted(match.claims, matcher.actors)
    let isInFull = match.length > 1 && claims.count == 1 && claims[0].basis <= .alias
    if isInFull {
      namings += 1
      lastNamed[claims[0].actor] = namings
    }
    return Found(
      start: scene.words[index].start, end: scene.words[last].end, claims: claims,
      isInFull: isInFull)
  }

  /// Forgets whom the document named, before another is gone through.
  mutating func startDocument() {
    lastNamed.removeAll(keepingCapacity: true)
    strangers.removeAll(keepingCapacity: true)
  }
}

extension [Claim] {
  /// One claim per actor: the surest.
  fileprivate mutating func insertKeepingSurest(_ claim: Claim) {
    guard let place = firstIndex(where: { $0.actor == claim.actor }) else {
      append(claim)
      return
    }
    if claim.basis < self[place].basis { self[place] = claim }
  }
}
