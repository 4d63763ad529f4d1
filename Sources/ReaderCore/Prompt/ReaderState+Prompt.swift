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
    case .control("n") where prompt.kind == .search: return recall(older: false)
    case .control("p") where prompt.kind == .search: return recall(older: true)
    case .down where prompt.recalled != nil: return recall(older: false)
    case .up where prompt.kind == .search && (prompt.text.isEmpty || prompt.recalled != nil):
      return recall(older: true)
    case .down, .control("n"): return choose(by: 1)
    case .up, .control("p"): return choose(by: -1)
    case .backTab where prompt.kind == .search: return leaveForCounts(prompt)
    case .function(4) where prompt.kind == .search:
      self.prompt = nil
      explainSearch()
      return remember(prompt.query)
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
    case .command, .sameActor, .firstActor, .secondActor:
      let count = completions.count
      guard count > 0 else { return [] }
      let current = prompt.choice ?? (step > 0 ? -1 : count)
      self.prompt?.choice = min(max(0, current + step), count - 1)
    case .issueName, .proposalName: break
    }
    return []
  }

  private mutating func recall(older: Bool) -> [Effect] {
    guard var recalling = prompt, recalling.recall(older: older, from: queries) else {
      message = older ? "No search before this one." : "No search after this one."
      return []
    }
    prompt = recalling
    showSearch()
    return []
  }

  /// Ends typing; the keys go to the counts beside what was found.
  private mutating func leaveForCounts(_ prompt: Prompt) -> [Effect] {
    guard !relatedEntries.isEmpty else {
      message = "Nothing is counted beside this search."
      return []
    }
    self.prompt = nil
    focus = .related
    return remember(prompt.query)
  }

  /// Keeps a search among those that can be had again.
  private mutating func remember(_ query: String) -> [Effect] {
    let query = query.trimmingBlanks
    guard !query.isEmpty else { return [] }
    queries.removeAll { $0 == query }
    queries.append(query)
    return [.rememberQuery(query)]
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
    case .command, .sameActor, .firstActor, .secondActor:
      if let chosen = chosenCompletion { self.prompt?.replace(with: chosen.text) }
    case .issueName, .proposalName: break
    }
    return []
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    let chosen = chosenCompletion
    self.prompt = nil
    switch prompt.kind {
    case .search:
      guard !prompt.query.isEmpty else {
        if let saved = prompt.saved { restore(saved) }
        return []
      }
      openFoundSoon()
      return remember(prompt.query)
    case .command: return run(prompt)
    case .issueName(let query): return saveIssue(named: prompt.text, query: query)
    case .proposalName(let id): return acceptIssue(id, as: prompt.text.trimmingBlanks)
    case .sameActor(let id, _): return unite(id, with: chosen)
    case .firstActor: chooseFirstActor(chosen)
    case .secondActor(let id, _): showLink(from: id, to: chosen)
    }
    return []
  }
}
