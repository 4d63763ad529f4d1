/// Finds who says what in one passage, sentence by sentence.
///
/// First the cues that follow what they report (“…, she said”; “…, according to X”), for their
/// statement may hold other cues; then those that go before it, from left to right. A cue inside
/// something already found is left alone.
struct CueReader {
  let scene: Scene
  var drafts: [Draft] = []
  private var taken: [Bool]

  init(scene: Scene) {
    self.scene = scene
    taken = Array(repeating: false, count: scene.tokens.count)
  }

  mutating func read() {
    for sentence in scene.sentences {
      readFollowingCues(sentence)
      readLeadingCues(sentence)
    }
    drafts.sort { ($0.cue.lowerBound, $0.content.count) < ($1.cue.lowerBound, $1.content.count) }
    attachFollowers()
  }

  func isTaken(_ index: Int) -> Bool { taken[index] }

  /// Leaves tokens alone: they belong to a quotation of an earlier passage.
  mutating func take(_ range: Range<Int>) {
    for index in range { taken[index] = true }
  }

  mutating func add(_ draft: Draft) {
    var draft = draft
    if let source = draft.source, source.form == .nominal, !scene.isSomebody(source) {
      draft.source = nil
    }
    drafts.append(draft)
    for range in draft.content {
      for index in range { taken[index] = true }
    }
    for index in draft.cue { taken[index] = true }
  }

  private mutating func readFollowingCues(_ sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if !scene.isQuoted(index), !taken[index] {
        if let draft = accordingTo(index, sentence) ?? afterQuoteDash(index, sentence)
          ?? parenthesis(index, sentence)
        {
          add(draft)
        }
      }
      index += 1
    }
  }

  private mutating func readLeadingCues(_ sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if !taken[index], !scene.isQuoted(index) {
        if let draft = leading(index, sentence) ?? behindColon(index, sentence) { add(draft) }
      }
      index += 1
    }
  }

  /// Quotations that stand by themselves behind one with a speaker go on with it.
  private mutating func attachFollowers() {
    var place = 0
    var last: Int?
    for range in scene.spanTokens where !range.isEmpty && !taken[range.lowerBound] {
      while place < drafts.count, drafts[place].cue.upperBound <= range.lowerBound {
        if drafts[place].content.contains(where: { scene[$0.lowerBound].has(.openQuote) }) {
          last = place
        }
        place += 1
      }
      guard let last, range == scene.sentence(of: range.lowerBound) else { continue }
      drafts[last].content.append(range)
      take(range)
    }
  }
}
