/// How many colours a terminal has.
package enum ColorDepth: String, CaseIterable, Sendable {
  case monochrome, eight, sixteen, many

  /// By the number that the terminal's description gives.
  package init(colors: Int) {
    self =
      switch colors {
      case ..<8: .monochrome
      case ..<16: .eight
      case ..<256: .sixteen
      default: .many
      }
  }
}

/// The program's one theme: what each ink looks like with how many colours.
///
/// The ground is the terminal's own, which may be dark or light; so are most letters. One accent, a
/// blue; names are a quieter teal. With 256 colours the accents come from the middle of the cube,
/// between three and seven to one against black as against white. With eight or sixteen they are
/// the palette's own colours, which people set up to be read on their ground; yellow and white on
/// the terminal's ground are avoided, as they vanish on light ones, and so is black.
/// What matters has a sign besides colour: matches and the selection are reversed or grounded,
/// headings bold, names underlined where there is no colour, voices told apart by attributes.
package enum Theme {
  /// Colours by their number in the terminal's palette; nothing stands for the terminal's own.
  package struct Look: Hashable, Sendable {
    package var foreground: UInt8?
    package var background: UInt8?
    package var attributes: Style.Attributes = []
  }

  /// How text in a style is to look; its own attributes come on top of those of its ink.
  package static func look(for style: Style, _ depth: ColorDepth) -> Look {
    var look = look(of: style.ink, depth)
    look.attributes.formUnion(style.attributes)
    return look
  }

  package static func look(of ink: Ink, _ depth: ColorDepth) -> Look {
    switch depth {
    case .monochrome: monochrome(ink)
    case .eight: eight(ink)
    case .sixteen: sixteen(ink)
    case .many: many(ink)
    }
  }

  private static func monochrome(_ ink: Ink) -> Look {
    switch ink {
    case .plain: Look()
    case .muted: Look(attributes: .dim)
    case .accent: Look(attributes: .bold)
    case .mention: Look(attributes: .underline)
    case .match: Look(attributes: .reverse)
    case .heading: Look(attributes: .bold)
    case .warning: Look(attributes: [.bold, .underline])
    case .selection: Look(attributes: .reverse)
    case .namedVoice: Look(attributes: .bold)
    case .unnamedVoice: Look(attributes: .italic)
    case .officialVoice: Look(attributes: [.bold, .italic])
    case .unresolvedVoice: Look(attributes: [.dim, .underline])
    }
  }

  /// Colour 8, a gray, is missing here: `muted` is dim.
  private static func eight(_ ink: Ink) -> Look {
    switch ink {
    case .plain: Look()
    case .muted: Look(attributes: .dim)
    case .accent: Look(foreground: Palette.blue, attributes: .bold)
    case .mention: Look(foreground: Palette.cyan)
    case .match: Look(foreground: Palette.black, background: Palette.yellow)
    case .heading: Look(attributes: .bold)
    case .warning: Look(foreground: Palette.red, attributes: .bold)
    case .selection: Look(attributes: .reverse)
    case .namedVoice: Look(foreground: Palette.green)
    case .unnamedVoice: Look(foreground: Palette.magenta)
    case .officialVoice: Look(foreground: Palette.blue)
    case .unresolvedVoice: Look(foreground: Palette.red, attributes: .underline)
    }
  }

  private static func sixteen(_ ink: Ink) -> Look {
    switch ink {
    case .muted: Look(foreground: Palette.brightBlack)
    case .plain, .accent, .mention, .match, .heading, .warning, .selection, .namedVoice,
      .unnamedVoice, .officialVoice, .unresolvedVoice:
      eight(ink)
    }
  }

  private static func many(_ ink: Ink) -> Look {
    switch ink {
    case .plain: Look()
    case .muted: Look(foreground: 244)
    case .accent: Look(foreground: 67)
    case .mention: Look(foreground: 66)
    case .match: Look(foreground: 16, background: 179)
    case .heading: Look(attributes: .bold)
    case .warning: Look(foreground: 167)
    case .selection: Look(attributes: .reverse)
    case .namedVoice: Look(foreground: 64)
    case .unnamedVoice: Look(foreground: 133)
    case .officialVoice: Look(foreground: 62)
    case .unresolvedVoice: Look(foreground: 131, attributes: .underline)
    }
  }

  /// The numbers that ECMA-48 gives the colours, and the gray that sixteen colours add.
  private enum Palette {
    static let black: UInt8 = 0
    static let red: UInt8 = 1
    static let green: UInt8 = 2
    static let yellow: UInt8 = 3
    static let blue: UInt8 = 4
    static let magenta: UInt8 = 5
    static let cyan: UInt8 = 6
    static let brightBlack: UInt8 = 8
  }
}
