/// One cell of the screen: sixteen bytes, no references.
package struct Cell: Hashable, Sendable {
  package internal(set) var glyph: Glyph
  package var style: Style

  package init(_ glyph: Glyph, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  package static let blank = Cell(.space)

  package var text: String { glyph.text }
  /// Whether the cell is the right half of a wide glyph.
  package var isContinuation: Bool { glyph.isContinuation }
}
