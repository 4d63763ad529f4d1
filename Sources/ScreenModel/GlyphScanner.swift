/// Cuts UTF-8 into glyphs that are safe to show.
///
/// A glyph begins at a scalar that takes room and takes in what stands on it. That is not quite
/// Unicode's grapheme cluster: conjuncts of Indic scripts stay several glyphs, as a terminal cell
/// can hold one spacing scalar only. What belongs to one glyph:
///
/// - combining marks: three are kept, the rest of a taller pile is not drawn; a mark with nothing
///   to stand on stands on `◌`;
/// - a variation selector right behind a base that has variants; U+FE0F makes the glyph two wide;
/// - a skin tone, the second half of a flag, and emoji joined by U+200D, all two wide; where a
///   joined sequence has more than four scalars its first picture stands for it.
struct GlyphScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// What is left of the mark for an invisible scalar.
  private var rest: [Unicode.Scalar] = []
  /// The bytes that the latest glyph was made from; the cells of one mark share theirs.
  private(set) var range: Range<Int> = 0..<0

  /// The bytes must be valid UTF-8, as those of a `String` are, and outlive the scanner.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Glyph? {
    if !rest.isEmpty { return Glyph(rest.removeFirst(), width: 1) }
    guard offset < bytes.count else { return nil }
    let start = offset
    let byte = bytes[start]
    if 0x20..<0x7F ~= byte, start + 1 == bytes.count || bytes[start + 1] < 0x80 {
      offset += 1
      range = start..<offset
      return Glyph(Unicode.Scalar(byte), width: 1)
    }
    let glyph = cluster()
    range = start..<offset
    return glyph
  }

  private mutating func cluster() -> Glyph {
    let (base, length) = scalar(at: offset)
    offset += length
    if let mark = InvisibleScalar.mark(for: base) { return begin(mark) }
    let width = CellWidth.cells(of: base)
    guard width > 0 else {
      var glyph = Glyph("◌", width: 1)
      glyph.add(base)
      return withMarks(glyph)
    }
    return withMarks(Glyph(base, width: width))
  }

  private mutating func begin(_ mark: String) -> Glyph {
    rest = Array(mark.unicodeScalars)
    return Glyph(rest.removeFirst(), width: 1)
  }

  private mutating func withMarks(_ glyph: Glyph) -> Glyph {
    var glyph = glyph
    while offset < bytes.count, bytes[offset] >= 0xCC {  // U+0300 begins with 0xCC
      let (mark, length) = scalar(at: offset)
      if CellWidth.cells(of: mark) == 0, InvisibleScalar.mark(for: mark) == nil {
        glyph.add(mark)
      } else if mark == "\u{200D}" {
        guard let joined = joinedSequence(glyph) else { return glyph }
        return joined
      } else if belongs(mark, to: glyph) {
        glyph.add(mark)
        if mark != "\u{FE0E}", glyph.base.properties.isEmoji { glyph.widen() }
      } else {
        return glyph
      }
      offset += length
    }
    return glyph
  }

  /// Whether a scalar that would be hidden, or be a glyph of its own, is part of this one.
  private func belongs(_ mark: Unicode.Scalar, to glyph: Glyph) -> Bool {
    let base = glyph.base
    switch mark.value {
    case 0xFE0E, 0xFE0F: return !glyph.hasMarks && base.properties.isEmoji
    case 0xFE00...0xFE0D: return !glyph.hasMarks && base.value >= 0x2200 && !base.properties.isEmoji
    case 0xE0100...0xE01EF: return !glyph.hasMarks && base.properties.isIdeographic
    case 0x1F3FB...0x1F3FF: return base.properties.isEmojiModifierBase
    case 0x1F1E6...0x1F1FF: return !glyph.hasMarks && 0x1F1E6...0x1F1FF ~= base.value
    default: return false
    }
  }

  /// Takes in all emoji joined to this one; nothing where the joiner at hand joins none.
  private mutating func joinedSequence(_ first: Glyph) -> Glyph? {
    guard first.base.value > 0xFF, first.base.properties.isEmoji else { return nil }
    var glyph = first
    var fits = true
    var joinedSome = false
    while let (picture, length) = pictureBehindJoiner() {
      joinedSome = true
      offset += length
      for scalar in ["\u{200D}", picture] { fits = glyph.add(scalar) && fits }
      while let (mark, length) = presentationMark() {
        fits = glyph.add(mark) && fits
        offset += length
      }
    }
    guard joinedSome else { return nil }
    if !fits { glyph = first }
    glyph.widen()
    return glyph
  }

  private func pictureBehindJoiner() -> (Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    let (joiner, joinerLength) = scalar(at: offset)
    guard joiner == "\u{200D}", offset + joinerLength < bytes.count else { return nil }
    let (picture, length) = scalar(at: offset + joinerLength)
    guard picture.value > 0xFF, picture.properties.isEmoji else { return nil }
    return (picture, joinerLength + length)
  }

  private func presentationMark() -> (Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    let (mark, length) = scalar(at: offset)
    return mark == "\u{FE0F}" || mark.properties.isEmojiModifier ? (mark, length) : nil
  }

  private func scalar(at start: Int) -> (Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[start])
    if first < 0x80 { return (Unicode.Scalar(bytes[start]), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard start + length <= bytes.count else { return ("\u{FFFD}", bytes.count - start) }
    var value = first & (0x7F >> UInt32(length))
    for place in 1..<length { value = value << 6 | UInt32(bytes[start + place]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
