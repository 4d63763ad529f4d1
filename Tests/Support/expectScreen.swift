package import ScreenModel
package import Testing

/// Compares a grid with a screen drawn in the test, a row a line between bars.
///
/// `styles` is drawn the same way with one letter per cell (`Style.letter`).
package func expectScreen(
  _ grid: CellGrid, _ screen: String, styles: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let shown = grid.framedText()
  #expect(
    shown == screen, "the screen is\n\(shown)\nand not\n\(screen)", sourceLocation: sourceLocation)
  guard let styles else { return }
  let letters = grid.styleLetters()
  #expect(
    letters == styles, "the styles are\n\(letters)\nand not\n\(styles)",
    sourceLocation: sourceLocation)
}
