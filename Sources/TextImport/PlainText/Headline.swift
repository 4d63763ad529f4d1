import DocumentModel

/// A first line that is evidently a title: alone in its block, short, and no running text.
///
/// Agencies put a full stop behind their headlines; such a line counts where it has three words
/// and what follows is longer. A line wrongly taken costs nothing: it stays in the text, as a
/// heading.
struct Headline {
  private static let longest = 120

  let line: TextLine
  /// Without a single full stop at the end.
  let title: String

  init?(of layout: PlainTextLayout) {
    guard layout.blocks.count > 1, layout.blocks[0].count == 1,
      let line = layout.blocks[0].first, layout.width(of: line) <= Self.longest,
      ListMarker(of: line, in: layout.bytes) == nil,
      let next = layout.blocks[1].first
    else { return nil }
    let text = String(decoding: layout.bytes[line.contentStart..<line.contentEnd], as: UTF8.self)
    guard text.contains(where: \.isLetter), let last = text.last, !",;:".contains(last) else {
      return nil
    }
    if Self.endsSentence(text) {
      let words = text.split(separator: " ").count
      guard words >= 3, next.byteCount > line.byteCount || layout.blocks[1].count > 1 else {
        return nil
      }
    }
    self.line = line
    title = Self.withoutFullStop(text)
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.last { !"\"'”’)".contains($0) }.map { ".!?…".contains($0) } ?? false
  }

  /// `Rain in May.` gives `Rain in May`; `Back to the U.S.` and `Wait...` stay as they are.
  private static func withoutFullStop(_ text: String) -> String {
    guard text.last == "." else { return text }
    let lastWord = text.dropLast().split(separator: " ").last ?? ""
    return lastWord.contains(".") ? text : String(text.dropLast())
  }
}
