/// What a stretch of text means; the theme decides how that looks.
package enum Ink: UInt8, CaseIterable, Sendable {
  /// The terminal's own foreground on its own background.
  case plain
  /// What may be overlooked: numbers, hints, sources.
  case muted
  /// The one colour of the program: links, the focused pane, the selection's marker.
  case accent
  /// An actor's name in the text.
  case mention
  /// Words that a search found.
  case match
  /// The title of a section.
  case heading
  /// What a reader should not miss: "changed?", "unresolved".
  case warning
  /// The selected row.
  case selection
  /// Words of someone who is named.
  case namedVoice
  /// Words of someone whom the source does not name.
  case unnamedVoice
  /// Words of an organization, a public body or a state.
  case officialVoice
  /// Words of somebody, and nothing tells whose.
  case unresolvedVoice
}

/// How a cell looks: its ink and what is added to it.
package struct Style: Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }

  package var ink: Ink
  package var attributes: Attributes

  package init(_ ink: Ink, _ attributes: Attributes = []) {
    self.ink = ink
    self.attributes = attributes
  }

  package static let plain = Style(.plain)
  package static let bold = Style(.plain, .bold)
  package static let muted = Style(.muted)
  package static let accent = Style(.accent)
  package static let mention = Style(.mention)
  package static let match = Style(.match)
  package static let heading = Style(.heading)
  package static let warning = Style(.warning)
  package static let selection = Style(.selection)

  /// The same ink with more attributes.
  package func adding(_ more: Attributes) -> Style {
    Style(ink, attributes.union(more))
  }
}

extension Style {
  /// One letter for tests that draw styles: `.` is plain; upper case says that attributes are on.
  ///
  /// Inks: `m`uted, `a`ccent, `n`ame (mention), `x` (match), `h`eading, `w`arning, `s`election;
  /// voices: `v` (named), `q` (unnamed), `o`fficial, `z` (unresolved).
  /// Plain text with attributes has the first that applies of `R`everse, `B`old, `U`nderline,
  /// `I`talic and `D`im.
  package var letter: Character {
    guard ink == .plain else {
      return attributes.isEmpty ? inkLetters.lower : inkLetters.upper
    }
    let letters: [(Attributes, Character)] = [
      (.reverse, "R"), (.bold, "B"), (.underline, "U"), (.italic, "I"), (.dim, "D"),
    ]
    return letters.first { attributes.contains($0.0) }?.1 ?? "."
  }

  private var inkLetters: (lower: Character, upper: Character) {
    switch ink {
    case .plain: (".", ".")
    case .muted: ("m", "M")
    case .accent: ("a", "A")
    case .mention: ("n", "N")
    case .match: ("x", "X")
    case .heading: ("h", "H")
    case .warning: ("w", "W")
    case .selection: ("s", "S")
    case .namedVoice: ("v", "V")
    case .unnamedVoice: ("q", "Q")
    case .officialVoice: ("o", "O")
    case .unresolvedVoice: ("z", "Z")
    }
  }
}
