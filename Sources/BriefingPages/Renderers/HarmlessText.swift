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

  /// What stays is copied in whole stretches, since it is nearly everything.
  private static func replacing(
    in text: some StringProtocol, _ replacement: (Unicode.Scalar, _ mark: String) -> String
  ) -> String {
    let source = String(text)
    if source.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return source }
    var result = ""
    result.reserveCapacity(source.utf8.count)
    var kept = 0
    for hidden in hiddenScalars(of: source) {
      result += source.bytes(kept, hidden.range.lowerBound)
      result += replacement(hidden.scalar, hidden.mark)
      kept = hidden.range.upperBound
    }
    result += source.bytes(kept, source.utf8.count)
    return result
  }

  private struct Hidden {
    let scalar: Unicode.Scalar
    /// UTF-8 bytes of the text.
    let range: Range<Int>
    var mark: String
  }

  /// The scalars that are not shown as themselves, in order.
  private static func hiddenScalars(of source: String) -> [Hidden] {
    var hidden: [Hidden] = []
    Glyphs.forEach(in: source) { glyph, range in
      if range == hidden.last?.range {
        glyph.write(to: &hidden[hidden.count - 1].mark)
        return true
      }
      let index = source.utf8.index(source.startIndex, offsetBy: range.lowerBound)
      if range.count == 1, 0x20..<0x7F ~= source.utf8[index] { return true }
      let scalar = source.unicodeScalars[index]
      let isAlone = UTF8.width(scalar) == range.count
      if isAlone, glyph.base != scalar || glyph.hasMarks {
        hidden.append(Hidden(scalar: scalar, range: range, mark: glyph.text))
      }
      return true
    }
    return hidden
  }
}

extension String {
  fileprivate func bytes(_ start: Int, _ end: Int) -> Substring {
    let from = utf8.index(startIndex, offsetBy: start)
    return self[from..<utf8.index(from, offsetBy: end - start)]
  }
}
