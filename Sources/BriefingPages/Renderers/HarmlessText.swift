import ScreenModel

/// The text with a visible mark for whatever a terminal would obey, reorder by or not show.
///
/// Unlike what is drawn into cells it keeps emoji sequences and combining marks whole, for what is
/// written to a file should be what the document says. Line ends are marked too: split first.
func harmless(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return String(text) }
  let source = String(text)
  var result = ""
  var latest = 0..<0
  for cell in Glyphs.cells(of: source) where !cell.glyph.isContinuation {
    if cell.range == latest {
      cell.glyph.write(to: &result)
      continue
    }
    latest = cell.range
    let start = source.utf8.index(source.startIndex, offsetBy: cell.range.lowerBound)
    let end = source.utf8.index(start, offsetBy: cell.range.count)
    let scalars = source.unicodeScalars[start..<end]
    if scalars.count > 1 {
      result.unicodeScalars += scalars
    } else {
      cell.glyph.write(to: &result)
    }
  }
  return result
}
