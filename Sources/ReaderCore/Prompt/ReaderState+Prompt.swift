import BriefingPages
import ScreenModel

extension ReaderState {
  mutating func beginCommand() {
    prompt = Prompt(.command)
  }

  /// A key while something is typed.
  mutating func handle(_ key: Key, in prompt: Prompt) -> [Effect] {
    switch key {
    case .escape, .control("c"), .control("g"): return leavePrompt()
    case .enter: return accept(prompt)
    case .backspace where prompt.text.isEmpty: return leavePrompt()
    case .down, .control("n"): return choose(by: 1)
    case .up, .control("p"): return choose(by: -1)
    case .pageDown, .pageUp:
      if prompt.kind == .search { turn(by: key == .pageDown ? 1 : -1) }
      return []
    case .tab, .backTab: return completeOrNarrow()
    default: return edit(key)
    }
  }

  private mutating func edit(_ key: Key) -> [Effect] {
    guard var edited = prompt else { return [] }
    switch key {
    case .character(let character): edited.insert(String(character))
    case .backspace: edited.deleteBackward()
    case .delete, .control("d"): edited.deleteForward()
    case .control("u"): edited.deleteToStart()
    case .control("w"): edited.deleteWord()
    case .left, .control("b"): edited.moveCursor(by: -1)
    case .right, .control("f"): edited.moveCursor(by: 1)
    case .home, .control("a"): edited.moveCursor(toStart: true)
    case .end, .control("e"): edited.moveCursor(toStart: false)
    default: return []
    }
    let isChanged = edited.text != prompt?.text
    prompt = edited
    if isChanged, edited.kind == .search { showSearch() }
    return []
  }

  /// Pasted text goes in as one line.
  mutating func paste(_ text: String) {
    guard prompt != nil else {
      message = "Nothing takes text here; / searches."
      return
    }
    prompt?.insert(String(text.map { $0.isNewline ? " " : $0 }))
    if prompt?.kind == .search { showSearch() }
  }

  private mutating func leavePrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    if let saved = prompt.saved { restore(saved) }
    return []
  }

  private mutating func choose(by step: Int) -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .search: moveSelection(down: step > 0)
    case .command:
      let count = completions.count
      guard count > 0 else { return [] }
      let current = prompt.choice ?? (step > 0 ? -1 : count)
      self.prompt?.choice = min(max(0, current + step), count - 1)
    }
    return []
  }

  private mutating func completeOrNarrow() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .search:
      guard prompt.scope != nil else {
        message = "The search goes everywhere from here."
        return []
      }
      self.prompt?.isScoped.toggle()
      showSearch()
    case .command:
      if let chosen = chosenCompletion { self.prompt?.replace(with: chosen.text) }
    }
    return []
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    self.prompt = nil
    switch prompt.kind {
    case .search:
      guard !prompt.query.isEmpty, search?.answer.hits.isEmpty == false else {
        if prompt.query.isEmpty, let saved = prompt.saved { restore(saved) }
        return []
      }
      openSelection()
      return []
    case .command: return run(prompt)
    }
  }
}
