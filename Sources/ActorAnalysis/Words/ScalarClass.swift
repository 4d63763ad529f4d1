import TextAnalysis

/// What a Unicode scalar is to the word scanner, and its letters folded.
///
/// `É` is a capital letter that folds to `e`; `ß` folds to `ss`; a combining accent to nothing.
struct ScalarClass {
  enum Kind {
    case letter
    case digit
    /// A word by itself: Han, Kana, Hangul.
    case ideograph
    /// Neither a word nor a boundary: combining marks, soft hyphens, joiners.
    case invisible
    case gap(Word.Gap)
  }

  let kind: Kind
  let isCapital: Bool
  /// Up to four UTF-8 bytes, the first in the low byte; longer foldings are cut, alike everywhere.
  let folding: UInt32

  /// Scalars below this number are looked up, all others worked out; Latin, Greek and Cyrillic fit.
  private static let tableLimit: UInt32 = 0x600
  private static let table = (0..<tableLimit).map { ScalarClass(workingOut: $0) }
  /// The table's beginning, which is made much sooner than all of it and is enough for most texts.
  private static let ascii = (0..<UInt32(0x80)).map { ScalarClass(workingOut: $0) }

  static func of(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x80 { return ascii[Int(scalar)] }
    return scalar < tableLimit ? table[Int(scalar)] : ScalarClass(workingOut: scalar)
  }

  private init(workingOut value: UInt32) {
    kind = Self.kind(of: value)
    guard let scalar = Unicode.Scalar(value) else {
      isCapital = false
      folding = 0
      return
    }
    switch kind {
    case .letter, .digit:
      isCapital = scalar.properties.isUppercase
      folding = Self.packed(folded(String(scalar)))
    case .ideograph:
      isCapital = false
      folding = Self.packed(String(scalar))
    case .invisible, .gap:
      isCapital = false
      folding = 0
    }
  }

  private static func packed(_ text: String) -> UInt32 {
    text.utf8.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x2E: return .gap(.dot)
    case 0x21, 0x3A, 0x3B, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1A, 0xFF1B, 0xFF1F: return .gap(.stop)
    case 0x27, 0x2018, 0x2019, 0x2BB, 0x2BC: return .gap(.apostrophe)
    case 0x2D, 0x2010, 0x2011, 0x2013: return .gap(.hyphen)
    case 0x22, 0x28, 0x5B, 0xAB, 0x201C...0x201F, 0x300C, 0x300E, 0xFF08: return .gap(.opening)
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .invisible
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      return .ideograph
    default: return kind(byProperties: value)
    }
  }

  private static func kind(byProperties value: UInt32) -> Kind {
    guard let properties = Unicode.Scalar(value)?.properties else { return .gap(.other) }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return .invisible
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    default: return .gap(properties.isWhitespace ? .space : .other)
    }
  }
}

/// The scalar that starts at a byte of valid UTF-8, and how many bytes it takes.
@inline(__always)
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, length: Int) {
  let first = UInt32(bytes[index])
  func tail(_ offset: Int) -> UInt32 {
    index + offset < bytes.count ? UInt32(bytes[index + offset]) & 0x3F : 0
  }
  switch first {
  case ..<0x80: return (first, 1)
  case ..<0xE0: return ((first & 0x1F) << 6 | tail(1), 2)
  case ..<0xF0: return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
  default: return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}
