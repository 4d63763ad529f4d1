/// What fills one cell or two: a scalar that takes room and up to three that stand on it.
///
/// Three, because then a cell is sixteen bytes without a reference to count, and because a
/// `cchar_t` of ncurses holds no more than five scalars in all. What a longer cluster loses is
/// decided where glyphs are made, in `GlyphScanner`.
package struct Glyph: Hashable, Sendable {
  /// Three scalars of 21 bits, the first in the lowest; zero where there is none.
  private var packedMarks: UInt64 = 0
  package let base: Unicode.Scalar
  private var cells: UInt8

  package static let maximumMarks = 3
  package static let space = Glyph(" ", width: 1)
  /// The right half of the wide glyph in the cell before.
  package static let continuation = Glyph(" ", width: 0)

  init(_ base: Unicode.Scalar, width: Int) {
    self.base = base
    cells = UInt8(width)
  }

  /// Cells: one or two; none for the continuation of the glyph before.
  package fileprivate(set) var width: Int {
    get { Int(cells) }
    set { cells = UInt8(newValue) }
  }

  package var isContinuation: Bool { cells == 0 }

  /// The scalars on top of the base, in order.
  package var marks: [Unicode.Scalar] {
    guard packedMarks != 0 else { return [] }
    return (0..<Self.maximumMarks).compactMap { place in
      let value = UInt32(truncatingIfNeeded: packedMarks >> (21 * UInt64(place))) & 0x1F_FFFF
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  package var hasMarks: Bool { packedMarks != 0 }
  var isFull: Bool { packedMarks >> 42 != 0 }

  /// Adds a scalar on top; returns false, and drops it, where three are there already.
  @discardableResult
  mutating func add(_ mark: Unicode.Scalar) -> Bool {
    guard !isFull else { return false }
    var shift: UInt64 = 0
    while packedMarks >> shift != 0 { shift += 21 }
    packedMarks |= UInt64(mark.value) << shift
    return true
  }

  mutating func widen() {
    width = 2
  }

  /// The glyph as a text of one character or a few scalars; empty for a continuation.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  package func write(to text: inout String) {
    guard !isContinuation else { return }
    text.unicodeScalars.append(base)
    if hasMarks { text.unicodeScalars.append(contentsOf: marks) }
  }
}
