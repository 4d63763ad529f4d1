package import BriefingPages
import DocumentModel
import ScreenModel

/// The lines of one block at a width, with the blank lines that set it apart from the one before.
package struct BlockLayout: Sendable {
  /// Blank lines above the block.
  package let spaceBefore: Int
  package let lines: [LayoutLine]

  package var height: Int { spaceBefore + lines.count }

  /// The block's lines, `width` cells wide, below `previous` or at the top of a page.
  package init(_ block: Block, after previous: Block?, width: Int) {
    spaceBefore = previous.map { Self.space(between: $0, and: block) } ?? 0
    lines = Self.lines(of: block, width: max(1, width))
  }

  private static func space(between previous: Block, and block: Block) -> Int {
    switch (previous, block) {
    case (.gap, _): 0
    case (_, .gap): 1
    case (.heading(1, _), _): 1
    case (.heading, .item), (.heading, .row), (.heading, .paragraph), (.heading, .passage): 0
    case (.row, .row): 0
    case (.passage(let above), .passage(let below)) where above.kind.isListed(with: below.kind): 0
    default: 1
    }
  }

  private static func lines(of block: Block, width: Int) -> [LayoutLine] {
    switch block {
    case .gap: []
    case .heading(let level, let spans):
      SpanWrapper.lines(spans, width: width).map { $0.with(role: .heading(level: level)) }
    case .paragraph(let spans): SpanWrapper.lines(spans, width: width)
    case .passage(let passage): lines(of: passage, width: width)
    case .item(let item): lines(of: item, width: width)
    case .row(let row): RowLayout.lines(of: row, width: width)
    }
  }

  private static func lines(of passage: PassageBlock, width: Int) -> [LayoutLine] {
    switch passage.kind {
    case .heading(let level):
      SpanWrapper.lines(passage.spans, width: width)
        .map { $0.with(role: .heading(level: level == 1 ? 1 : 3)) }
    case .paragraph: SpanWrapper.lines(passage.spans, width: width)
    case .preformatted:
      SpanWrapper.lines(passage.spans, width: width).map { $0.with(role: .preformatted) }
    case .quotation: marked(passage.spans, marker: "│", indent: 0, width: width, every: true)
    case .listItem(let depth, let marker):
      marked(
        passage.spans, marker: marker, indent: 2 * max(0, depth - 1), width: width, every: false)
    }
  }

  /// Lines behind a marker: on every line for a quotation, on the first for an item of a list.
  private static func marked(
    _ spans: [Span], marker: String, indent: Int, width: Int, every: Bool
  ) -> [LayoutLine] {
    let indent = indent < width / 2 ? indent : 0
    let edge = indent + Glyphs.width(of: marker) + 1
    let sign = LayoutLine.Run(x: indent, text: marker, style: .muted, link: nil)
    return SpanWrapper.lines(spans, width: width - edge).enumerated().map { number, line in
      let shifted = line.shifted(by: edge)
      let runs = every || number == 0 ? [sign] + shifted.runs : shifted.runs
      return LayoutLine(runs, role: every ? .quotation : .body)
    }
  }

  /// The note stands at the right, on the last line where it fits, else below.
  private static func lines(of item: Item, width: Int) -> [LayoutLine] {
    var lines = SpanWrapper.lines(item.spans, width: width)
    if let limit = item.lineLimit, lines.count > limit, limit > 0 {
      lines.removeSubrange(limit...)
      lines[limit - 1] = lines[limit - 1].ellipsized(to: width)
    }
    guard !item.note.isEmpty else { return lines }
    let links = item.spans.count { $0.target != nil }
    let note = SpanWrapper.lines(item.note, width: width, firstLink: links)
    let noteWidth = note.map(\.width).max() ?? 0
    if note.count == 1, let last = lines.last, last.width + 3 + noteWidth <= width {
      lines[lines.count - 1].runs += note[0].shifted(by: width - noteWidth).runs
      return lines
    }
    return lines + note.map { $0.shifted(by: max(0, width - noteWidth)) }
  }
}
