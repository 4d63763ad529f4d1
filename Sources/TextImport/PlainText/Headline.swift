import DocumentModel

/// A first line that is evidently a title: alone in its block, short, and no running text.
///
/// Agencies put a full stop behind their headlines; such a line counts where it has three words
/// and one of the next three blocks is longer. Newspaper archives part a headline and the line
/// below it with a semicolon; the two are then one heading, and the first is the title. A line
/// wrongly taken costs nothing: it stays in the text, as a heading.
struct Headline {
  /// In scalars.
  private static let longest = 120

  let range: TextRange
  /// Without a semicolon or a single full stop at the end.
  let title: String

  init?(of layout: PlainTextLayout) {
    guard layout.blocks.count > 1, let block = layout.blocks.first, block.count <= 2,
      let line = block.first, let last = block.last,
      block.allSatisfy({ layout.width(of: $0) <= Self.longest }),
      ListMarker(of: line, in: layout.bytes) == nil
    else { return nil }
    let text = String(decoding: layout.bytes[line.contentStart..<line.contentEnd], as: UTF8.self)
    guard text.contains(where: \.isLetter), let mark = text.last else { return nil }
    if block.count == 2 || mark == ";" {
      guard block.count == 2, mark == ";" else { return nil }
    } else if ",:".contains(mark) {
      return nil
    } else if Self.endsSentence(text) {
      let words = text.split(separator: " ").count
      let following = layout.blocks.dropFirst().prefix(3)
      let isFollowedByMore = following.contains { block in
        block.count > 1 || block.contains { $0.byteCount > line.byteCount }
      }
      guard words >= 3, isFollowedByMore else { return nil }
    }
    range = TextRange(line.contentStart, last.contentEnd)
    title = mark == ";" ? String(text.dropLast()) : Self.withoutFullStop(text)
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
