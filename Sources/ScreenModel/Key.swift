/// A key press as a terminal can tell it.
///
/// Terminals send the same byte for some: Tab and ^I, Enter and ^M, Esc and ^[, and (by our choice)
/// Enter and ^J, Backspace and ^H. Such a key has one value here, whichever was pressed.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// With Control held; a lower-case letter, or one of space and `\ ] ^ _`.
  case control(Character)
  /// With Alt (Meta) held, or after Esc.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// Modifiers on any key but a plain character; never empty.
  indirect case modified(Modifiers, Key)

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let control = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let shift = Modifiers(rawValue: 4)
  }

  package static let space = Key.character(" ")
  package static let altUp = Key.modified(.alt, .up)
  package static let altDown = Key.modified(.alt, .down)
  package static let altLeft = Key.modified(.alt, .left)
  package static let altRight = Key.modified(.alt, .right)

  package static func shift(_ key: Key) -> Key { key.adding(.shift) }

  /// This key with modifiers held, as the value that a terminal's report of it has.
  package func adding(_ more: Modifiers) -> Key {
    if more.isEmpty { return self }
    switch self {
    case .modified(let modifiers, let key): return .modified(modifiers.union(more), key)
    case .character(let character): return .withModifiers(more, character)
    case .alt(let character): return .withModifiers(more.union(.alt), character)
    case .tab where more == .shift, .backTab where more == .shift: return .backTab
    case .backTab: return .modified(more.union(.shift), .tab)
    case .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function, .control:
      return .modified(more, self)
    }
  }

  private static func withModifiers(_ modifiers: Modifiers, _ character: Character) -> Key {
    let isControl = modifiers.contains(.control)
    let isAlt = modifiers.contains(.alt)
    switch (isControl, isAlt) {
    case (false, false):
      return .character(modifiers.contains(.shift) ? upper(character) : character)
    case (false, true): return .alt(modifiers.contains(.shift) ? upper(character) : character)
    case (true, _):
      let key = controlled(character)
      return isAlt ? key.adding(.alt) : key
    }
  }

  /// The key of Control with a character, by the byte that a terminal sends for it.
  package static func controlled(_ character: Character) -> Key {
    switch character {
    case "i", "I": return .tab
    case "m", "M", "j", "J": return .enter
    case "[": return .escape
    case "h", "H": return .backspace
    case "?": return .backspace
    case "@": return .control(" ")
    default: return .control(lower(character))
    }
  }

  private static func lower(_ character: Character) -> Character {
    let lower = character.lowercased()
    return lower.count == 1 ? Character(lower) : character
  }

  private static func upper(_ character: Character) -> Character {
    let upper = character.uppercased()
    return upper.count == 1 ? Character(upper) : character
  }
}
