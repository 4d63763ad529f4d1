/// What a scalar beyond ASCII does to the word it stands in.
enum ScalarKind: Equatable {
  /// A letter or digit, or a vowel sign that is one in all but name.
  case letter
  /// A character of a script that is written without blanks.
  case unspaced
  /// An accent set on the letter before it.
  case mark
  /// Takes no room and means nothing to a reader: soft hyphens, joiners, marks of direction.
  case invisible
  case apostrophe
  case hyphen
  case separator

  init(_ scalar: UInt32) {
    if FoldingTable.letter(scalar) != 0 {
      self = .letter
    } else if let special = Self.special(scalar) {
      self = special
    } else {
      self = Self.byCategory(scalar)
    }
  }

  /// Blocks as named in the Unicode charts; those without blanks after UAX #14, section 5.1 (classes
  /// ID, CJ, SA and the Korean ones).
  private static func special(_ scalar: UInt32) -> ScalarKind? {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3005...0x3007,
      0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
      0xFF66...0xFF9D, 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E, 0x3105...0x312F,
      0x0E01...0x0E3A, 0x0E40...0x0E4E, 0x0E81...0x0EDF, 0x1000...0x103F, 0x1780...0x17D3:
      .unspaced
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      .invisible
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7,
      0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8,
      0x6EA...0x6ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x3099...0x309A,
      0xFE20...0xFE2F, 0xFF9E...0xFF9F:
      .mark
    case 0x2018, 0x2019, 0x201B, 0x2BB, 0x2BC, 0x2BD, 0xFF07: .apostrophe
    case 0x2010, 0x2011, 0xFE63, 0xFF0D: .hyphen
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xAA, 0xB2, 0xB3, 0xB9, 0xBA: .letter
    case 0x2000...0x206F, 0x3000...0x3004: .separator
    default: nil
    }
  }

  private static func byCategory(_ scalar: UInt32) -> ScalarKind {
    guard let scalar = Unicode.Scalar(scalar) else { return .separator }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .nonspacingMark, .decimalNumber, .letterNumber:
      return .letter
    default:
      return .separator
    }
  }
}
