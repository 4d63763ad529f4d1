import ReaderCore
import ScreenModel

/// Keys pressed before there is anything to read: those that ask for the briefing wait for it, and
/// count as soon as it is there.
struct EarlyInput {
  private(set) var waiting: [InputEvent] = []

  /// Whether an event has to wait; keys to leave, to stop or to draw again do not.
  ///
  /// Behind `/`, the `q` of a word must not leave the program: what is typed behind a key that waits
  /// waits with it.
  mutating func take(_ input: InputEvent, _ keymap: Keymap) -> Bool {
    guard case .key(let key) = input, canWait(key, keymap) else { return false }
    waiting.append(input)
    return true
  }

  private func canWait(_ key: Key, _ keymap: Keymap) -> Bool {
    if case .control = key { return asksForBriefing(key, keymap) }
    return !waiting.isEmpty || asksForBriefing(key, keymap)
  }

  private func asksForBriefing(_ key: Key, _ keymap: Keymap) -> Bool {
    guard let command = keymap[key] else { return false }
    return command.group != .program && command.name != "close"
  }

  mutating func takeAll() -> [InputEvent] {
    defer { waiting = [] }
    return waiting
  }
}
