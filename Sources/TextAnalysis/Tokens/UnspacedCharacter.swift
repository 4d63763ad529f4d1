/// One character of a script that is written without blanks between words, with what is set on it.
///
/// Voicing marks of Japanese and the letters of a Korean syllable are put together, so that text in
/// either normal form, and half-width katakana, are found alike.
struct UnspacedCharacter {
  let folded: UInt32
  /// Bytes of the source.
  let range: Range<Int>

  /// Nothing where no such character stands at `start`.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start < bytes.count, bytes[start] >= 0xE0 else { return nil }
    let (scalar, length) = decodedScalar(bytes, at: start)
    guard ScalarKind(scalar) == .unspaced else { return nil }
    var folded = Self.fullWidth(scalar)
    var end = start + length
    var place = end
    while place < bytes.count, bytes[place] >= 0xC2 {
      let (next, length) = decodedScalar(bytes, at: place)
      if let composed = Self.composed(folded, next) {
        folded = composed
      } else if ScalarKind(next) != .invisible, ScalarKind(next) != .mark {
        break
      }
      place += length
      if ScalarKind(next) != .invisible || (0xFE00...0xFE0F).contains(next) { end = place }
    }
    self.folded = folded
    range = start..<end
  }

  /// Half-width katakana (U+FF66 to U+FF9D) in the order of the Unicode chart.
  private static let katakana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars.map(\.value))

  private static func fullWidth(_ scalar: UInt32) -> UInt32 {
    (0xFF66...0xFF9D).contains(scalar) ? katakana[Int(scalar - 0xFF66)] : scalar
  }

  /// Unicode Standard, section 3.12 for Korean; kana by the order of their chart.
  private static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    switch (base, mark) {
    case (0x1100...0x1112, 0x1161...0x1175):
      0xAC00 + ((base - 0x1100) * 21 + (mark - 0x1161)) * 28
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (base - 0xAC00) % 28 == 0:
      base + (mark - 0x11A7)
    case (_, 0x3099), (_, 0xFF9E): voiced(base)
    case (_, 0x309A), (_, 0xFF9F): isHaRow(base) ? base + 2 : nil
    default: nil
    }
  }

  private static func voiced(_ kana: UInt32) -> UInt32? {
    let hiragana = kana > 0x30A0 ? kana - 0x60 : kana
    switch hiragana {
    case 0x3046: return kana + 0x4E
    case 0x304B...0x3062: return hiragana % 2 == 1 ? kana + 1 : nil
    case 0x3064...0x3069: return hiragana % 2 == 0 ? kana + 1 : nil
    default: return isHaRow(kana) ? kana + 1 : nil
    }
  }

  private static func isHaRow(_ kana: UInt32) -> Bool {
    let hiragana = kana > 0x30A0 ? kana - 0x60 : kana
    return (0x306F...0x307D).contains(hiragana) && hiragana % 3 == 0
  }
}
