package import BriefingLibrary
package import BriefingPages
package import ScreenModel

/// What the reader hears of.
package enum ReaderEvent: Sendable {
  case input(InputEvent)
  case snapshotReady(BriefingSnapshot)
  case workProgressed(ReaderState.Work)
  case workEnded
  /// What a search found, with the number it was asked under; more may come under the same number
  /// unless it is the last.
  case searchAnswered(number: Int, SearchAnswer, isLast: Bool)
  /// A sentence for the bottom line.
  case told(String)
  /// Nothing was written; the sentence says why.
  case decisionFailed(String)
  /// Something went wrong behind the screen; the sentence says what to do.
  case workFailed(String)
}

extension ReaderState {
  /// What an event changes, and what it asks of the world.
  package mutating func update(_ event: ReaderEvent) -> [Effect] {
    if case .input(.resize(let size)) = event {
      resize(to: size)
      return []
    }
    defer { history.current.settledTop = history.current.top }
    let document = documentAtHand
    let effects = effects(of: event)
    return effects + (documentAtHand == document ? [] : open()) + searchEffects()
  }

  /// What the place where the reader begins asks of the world.
  package mutating func effectsOfArrival() -> [Effect] {
    open() + searchEffects()
  }

  private mutating func effects(of event: ReaderEvent) -> [Effect] {
    switch event {
    case .input(let input): return handle(input)
    case .snapshotReady(let snapshot): take(snapshot)
    case .searchAnswered(let number, let answer, _): take(answer, number: number)
    case .told(let sentence): message = sentence
    case .decisionFailed(let sentence):
      message = sentence
      decided = []
    case .workProgressed(let work): self.work = work
    case .workEnded: work = nil
    case .workFailed(let sentence):
      work = nil
      message = sentence
    }
    return []
  }

  private mutating func handle(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key(let key): return handle(key)
    case .mouse(let mouse):
      hints = nil
      return handle(mouse)
    case .paste(let text): paste(text)
    case .resize(let size): resize(to: size)
    case .resumed: return [.redraw]
    case .terminate, .hangUp: return [.quit]
    }
    return []
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    message = nil
    if key != .control("c") { isLeaving = false }
    if let prompt { return handle(key, in: prompt) }
    if let hints { return handle(key, in: hints) }
    guard let command = keymap[key] else {
      message = "\(key.name) means nothing here; ? shows the keys."
      return []
    }
    return command.perform(&self)
  }

  /// After a change of size the same place stands on the screen, and the same screen after another
  /// change back.
  private mutating func resize(to size: Size) {
    self.size = size
    hints = nil
    let top = history.current.settledTop
    history.current.top = top
    if page.blocks.indices.contains(top.block) {
      history.current.top.line = min(top.line, max(0, layout(top.block).height - 1))
    }
    if let selection = history.current.selection { reveal(selection) }
    scroll(by: 0)
  }
}
