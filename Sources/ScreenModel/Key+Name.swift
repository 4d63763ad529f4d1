extension Key {
  /// The name in keymaps, help and scripts: `j`, `Space`, `Enter`, `C-x`, `M-x`, `M-Left`, `S-F3`.
  ///
  /// Modifiers come in the order `C-`, `M-`, `S-`.
  package var name: String {
    switch self {
    case .character(let character): Self.name(of: character)
    case .control(let character): "C-" + Self.name(of: character)
    case .alt(let character): "M-" + Self.name(of: character)
    case .function(let number): "F\(number)"
    case .backTab: "S-Tab"
    case .modified(let modifiers, let key): Self.name(of: key, with: modifiers)
    case .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown:
      Self.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// Reads a name; nothing where there is no such key.
  ///
  /// Besides the names that `name` gives, it takes modifiers in any order and a few usual other
  /// names (`Return`, `Escape`, `Backspace`, `Delete`, `PgUp`).
  package init?(name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while rest.count > 2, rest.dropFirst().first == "-", let first = rest.first,
      let modifier = Self.modifierLetters.first(where: { $0.letter == first })?.modifier
    {
      modifiers.insert(modifier)
      rest = rest.dropFirst(2)
    }
    guard let key = Key(unmodified: rest) else { return nil }
    self = key.adding(modifiers)
  }

  private init?(unmodified name: Substring) {
    if let known = (Self.named + Self.otherNames).first(where: { $0.name == name }) {
      self = known.key
    } else if name.first == "F", let number = Int(name.dropFirst()), 1...24 ~= number {
      self = .function(number)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  private static func name(of character: Character) -> String {
    character == " " ? "Space" : String(character)
  }

  private static func name(of key: Key, with modifiers: Modifiers) -> String {
    var key = key
    var modifiers = modifiers
    if case .control(let character) = key {
      modifiers.insert(.control)
      key = .character(character)
    }
    let held = modifierLetters.filter { modifiers.contains($0.modifier) }
    return held.map { "\($0.letter)-" }.joined() + key.name
  }

  private static let modifierLetters: [(letter: Character, modifier: Modifiers)] = [
    ("C", .control), ("M", .alt), ("S", .shift),
  ]

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("BSpace", .backspace), ("Del", .delete),
    ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
    ("Space", .space),
  ]

  private static let otherNames: [(name: String, key: Key)] = [
    ("Return", .enter), ("Escape", .escape), ("Backspace", .backspace), ("Delete", .delete),
    ("Insert", .insert), ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]
}
