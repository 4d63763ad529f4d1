import ScreenModel

/// Text without the characters that a terminal would obey, reorder by or not show.
///
/// Unlike what is drawn into cells it keeps emoji sequences and combining marks whole, for what is
/// written to a file should be what the document says.
package enum HarmlessText {
  /// With a visible mark for each; a line end is one too, so split before.
  package static func marking(_ text: some StringProtocol) -> String {
    replacing(in: text) { _, mark in mark }
  }

  /// With an escape sequence for each, as `escape` writes it.
  package static func escaping(
    _ text: some StringProtocol, as escape: (Unicode.Scalar) -> String
  ) -> String {
    replacing(in: text) { scalar, _ in escape(scalar) }
  }

  private static func replacing(
    in text: some StringProtocol, _ replacement: (Unicode.Scalar, _ mark: String) -> String
  ) -> String {
    let source = String(text)
    if source.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return source }
    let scalars = source.unicodeScalars
    var result = ""
    var index = scalars.startIndex
    let cells = Glyphs.cells(of: source)
    var place = 0
    while place < cells.count {
      let range = cells[place].range
      var shown = ""
      while place < cells.count, cells[place].range == range {
        cells[place].glyph.write(to: &shown)
        place += 1
      }
      let end = source.utf8.index(index, offsetBy: range.count)
      let own = scalars[index..<end]
      if own.count == 1, let scalar = own.first, shown != String(scalar) {
        result += replacement(scalar, shown)
      } else {
        result.unicodeScalars += own
      }
      index = end
    }
    return result
  }
}
