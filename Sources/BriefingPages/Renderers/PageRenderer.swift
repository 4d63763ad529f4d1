/// A format that a page can be written in.
///
/// A new format is a file in `Renderers` and a line in ``all``; JSON stands apart, in `JSON`, for
/// its bytes are made by an encoder that this module does without.
package struct PageRenderer: Sendable {
  /// As the command line has it: `markdown`.
  package let name: String
  /// One line for the help.
  package let help: String
  private let rendering: @Sendable (Page, _ width: Int, _ write: (String) -> Void) -> Void

  package static let all: [PageRenderer] = [.text, .markdown]

  init(
    name: String, help: String,
    rendering: @escaping @Sendable (Page, _ width: Int, _ write: (String) -> Void) -> Void
  ) {
    self.name = name
    self.help = help
    self.rendering = rendering
  }

  package static func named(_ name: String) -> PageRenderer? {
    all.first { $0.name == name }
  }

  /// Hands over the page in pieces, a block at a time, so that a long one costs no memory.
  ///
  /// - Parameters:
  ///   - page: What to write.
  ///   - width: In cells, for formats that break lines.
  ///   - write: Takes the pieces in order; the last one ends with a line end.
  package func render(_ page: Page, width: Int, _ write: (String) -> Void) {
    rendering(page, width, write)
  }

  package func text(of page: Page, width: Int = 80) -> String {
    var text = ""
    render(page, width: width) { text += $0 }
    return text
  }
}
