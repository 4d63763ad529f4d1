/// The gate between text and screen: all that is drawn passes here, and is visible and harmless.
///
/// `"a\u{1B}[2J\u{202E}b"` has the eleven glyphs `a␛[2J‹RLO›b`. What becomes of which scalar is
/// said at `InvisibleScalar`, what makes one glyph at `GlyphScanner`. Going through twice changes
/// nothing more.
package enum Glyphs {
  /// A glyph, and the UTF-8 bytes of the text, from zero, that it shows.
  ///
  /// The cells of a mark such as `‹RLO›` all have the range of the scalar they stand for.
  package struct Placed: Sendable, Equatable {
    package let glyph: Glyph
    package let range: Range<Int>

    package var width: Int { glyph.width }
    package var text: String { glyph.text }
  }

  package static func cells(of text: some StringProtocol) -> [Placed] {
    var cells: [Placed] = []
    cells.reserveCapacity(text.utf8.count)
    forEach(in: text) { glyph, range in
      cells.append(Placed(glyph: glyph, range: range))
      return true
    }
    return cells
  }

  /// Hands over the glyphs in order, each with its bytes in the text, until `body` returns false.
  package static func forEach(
    in text: some StringProtocol, _ body: (_ glyph: Glyph, _ range: Range<Int>) -> Bool
  ) {
    withUTF8(of: text) { bytes in
      var scanner = GlyphScanner(bytes)
      while let glyph = scanner.next(), body(glyph, scanner.range) {}
    }
  }

  /// The cells that a text takes when it is drawn.
  package static func width(of text: some StringProtocol) -> Int {
    withUTF8(of: text) { bytes in
      var scanner = GlyphScanner(bytes)
      var width = 0
      while let glyph = scanner.next() { width += glyph.width }
      return width
    }
  }

  /// The longest beginning that takes no more than `width` cells: its UTF-8 bytes and its cells.
  package static func prefix(
    of text: some StringProtocol, fitting width: Int
  ) -> (bytes: Int, cells: Int) {
    var fitting = (bytes: 0, cells: 0)
    var used = 0
    var isWhole = true
    var latest = 0..<0
    forEach(in: text) { glyph, range in
      if range != latest { fitting = (latest.upperBound, used) }
      latest = range
      used += glyph.width
      isWhole = used <= width
      return isWhole
    }
    return isWhole ? (latest.upperBound, used) : fitting
  }

  /// The text, or where it takes more than `width` cells as much as fits before an ellipsis.
  package static func truncated(
    _ text: some StringProtocol, to width: Int, ellipsis: String = "…"
  ) -> String {
    guard Self.width(of: text) > width else { return String(text) }
    let room = width - Self.width(of: ellipsis)
    guard room >= 0 else { return "" }
    let end = text.utf8.index(text.startIndex, offsetBy: prefix(of: text, fitting: room).bytes)
    return String(text[..<end]) + ellipsis
  }

  /// The text as a terminal may be given it outside a grid: one line, or several as they are.
  package static func visible(
    _ text: some StringProtocol, keepingLineEnds: Bool = false
  ) -> String {
    guard keepingLineEnds else { return visibleLine(text) }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visibleLine($0) }
      .joined(separator: "\n")
  }

  private static func visibleLine(_ text: some StringProtocol) -> String {
    var line = ""
    forEach(in: text) { glyph, _ in
      glyph.write(to: &line)
      return true
    }
    return line
  }

  static func withUTF8<Result>(
    of text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(text)
    return copy.withUTF8(body)
  }
}
