/// Walks from a verb to the left, over the words of the noun phrase before it.
///
/// `step()` takes one part (a noun, “the”, a preposition with what it belongs to, a bracket) and
/// tells whether the phrase may go on.
struct LeftWalk {
  private let scene: Scene
  private let floor: Int
  private let end: Int
  /// The next token to look at.
  private var place: Int
  /// The first token of the phrase so far.
  private(set) var start: Int
  /// Where the phrase starts if what stands before the last “and” is a clause of its own.
  private var startBehindAnd: Int?

  init(_ scene: Scene, endingBefore end: Int, floor: Int) {
    self.scene = scene
    self.floor = floor
    self.end = end
    place = end - 1
    start = end
  }

  mutating func run() {
    let stop = max(floor, end - Scene.reach)
    while place >= stop, step() {}
  }

  private mutating func step() -> Bool {
    let token = scene[place]
    if token.has(.closeBracket), let open = scene.bracketStart(place, floor: floor), open > floor {
      place = open - 1
      return true
    }
    if token.has(.closeQuote) { return takeNickname(Int(token.span)) }
    if token.hasAny(of: .mark) { return false }
    if token.has(.coordinator) { return takeAnd() }
    if token.has(.genitive) { return take(isPart: false) }
    if token.hasAny(of: [.determiner, .possessive]), !token.has(.complementizer) {
      start = place
      if place > floor, scene[place - 1].hash == Self.the { start = place - 1 }
      return takePreposition(at: start - 1)
    }
    if token.has(.preposition), !token.has(.subordinator), !token.has(.to) {
      return start < end && takePreposition(at: place)
    }
    return takeNoun()
  }

  private static let the = WordHash(of: "the").value

  private mutating func take(isPart: Bool) -> Bool {
    if isPart { start = place }
    place -= 1
    return true
  }

  /// The quoted part of `Ann “Annie” Roe`.
  private mutating func takeNickname(_ span: Int) -> Bool {
    let range = scene.spanTokens[span]
    guard range.count <= 6, !scene.endsInPunctuation[span], range.lowerBound > floor,
      place < end - 1
    else { return false }
    start = range.lowerBound
    place = start - 1
    return true
  }

  private mutating func takeAnd() -> Bool {
    guard start < end, scene[place].hash == Scene.and else { return false }
    startBehindAnd = start
    return take(isPart: false)
  }

  /// “of” and the like, where a noun or “one” stands before it.
  private mutating func takePreposition(at index: Int) -> Bool {
    guard index - 1 >= floor, scene.isInnerPreposition(index) else { return false }
    if scene[index - 1].has(.determiner) { start = index - 1 }
    guard scene[index - 1].isNominal, !scene.isLikelyVerb(index - 1) else { return false }
    place = index - 1
    return true
  }

  private mutating func takeNoun() -> Bool {
    let token = scene[place]
    if token.isNominal, !scene.isFiniteVerb(place), !scene.isLikelyVerb(place) {
      return take(isPart: true)
    }
    if let cut = startBehindAnd,
      token.hasAny(of: [.verb, .subjectPronoun]) || scene.isFiniteVerb(place)
    {
      start = cut
    }
    return false
  }
}
