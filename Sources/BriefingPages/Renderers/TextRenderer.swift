import DocumentModel
import ScreenModel

extension PageRenderer {
  package static let text = PageRenderer(
    name: "text", help: "lines to read, wrapped, without colours or codes"
  ) { page, width, write in
    TextRenderer(width: width).render(page, write)
  }
}

/// Writes a page as plain lines.
///
///     Fentanyl
///     ========
///
///     • Beijing wants concessions first. [Overview ¶14]
///
/// Citations stand in square brackets and warnings in round ones, as there is no colour to tell.
struct TextRenderer {
  /// In cells.
  let width: Int

  func render(_ page: Page, _ write: (String) -> Void) {
    var previous: Block?
    for block in page.blocks {
      if let previous, isApart(block, from: previous) { write("\n") }
      for line in lines(of: block) { write(line + "\n") }
      previous = block
    }
  }

  private func isApart(_ block: Block, from previous: Block) -> Bool {
    switch (previous, block) {
    case (_, .gap): false
    case (.heading(level: 1, _), _): true
    case (.heading, .item), (.heading, .row), (.heading, .paragraph), (.heading, .passage): false
    case (.row, .row), (.item, .item): false
    case (.passage(let above), .passage(let below)): !above.kind.isListed(with: below.kind)
    default: true
    }
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .gap: []
    case .heading(let level, let spans): heading(spans.marked, level: level)
    case .paragraph(let spans): LineBreaker.lines(of: spans.marked, width: width)
    case .passage(let passage): lines(of: passage)
    case .item(let item): lines(of: item)
    case .row(let row): TextTable.lines(of: row, width: width)
    }
  }

  private func heading(_ text: String, level: Int) -> [String] {
    let lines = LineBreaker.lines(of: text, width: width)
    guard level < 3 else { return lines }
    let length = lines.map { Glyphs.width(of: $0) }.max() ?? 0
    return lines + [String(repeating: level == 1 ? "=" : "-", count: length)]
  }

  private func lines(of passage: PassageBlock) -> [String] {
    let text = passage.spans.plainText
    switch passage.kind {
    case .heading(let level): return heading(text, level: level + 1)
    case .paragraph: return LineBreaker.lines(of: text, width: width)
    case .preformatted:
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { HarmlessText.marking($0) }
    case .quotation: return behind("> ", text, every: true)
    case .listItem(let depth, let marker):
      let indent = String(repeating: " ", count: 2 * max(0, depth - 1))
      return behind(indent + HarmlessText.marking(marker) + " ", text, every: false)
    }
  }

  /// Lines behind a sign: on every line for a quotation, on the first for an item of a list.
  private func behind(_ sign: String, _ text: String, every: Bool) -> [String] {
    let edge = Glyphs.width(of: sign)
    let rest = every ? sign : String(repeating: " ", count: edge)
    return LineBreaker.lines(of: text, width: width - edge).enumerated().map { number, line in
      (number == 0 ? sign : rest) + line
    }
  }

  /// The note follows on the last line where it fits, else below.
  private func lines(of item: Item) -> [String] {
    let room = width - 2
    var lines = LineBreaker.lines(of: item.spans.marked, width: room)
    if let limit = item.lineLimit, limit > 0, lines.count > limit {
      let last = Glyphs.truncated(lines[limit - 1] + " " + lines[limit], to: room)
      lines.replaceSubrange((limit - 1)..., with: [last])
    }
    let note = item.note.marked
    if !note.isEmpty {
      let last = lines.last ?? ""
      if Glyphs.width(of: last) + 1 + Glyphs.width(of: note) <= room {
        lines[max(0, lines.count - 1)] =
          last.isEmpty ? HarmlessText.marking(note) : last + " " + HarmlessText.marking(note)
      } else {
        lines += LineBreaker.lines(of: note, width: room)
      }
    }
    return lines.enumerated().map { number, line in (number == 0 ? "• " : "  ") + line }
  }
}

extension Array where Element == Span {
  /// The text with brackets for what a screen shows by its colour.
  var marked: String { map(\.marked).joined() }
}

extension Span {
  fileprivate var marked: String {
    if style == .caution { return bracketed("(", ")") }
    if style == .muted, case .document(_, let place, _) = target, place != .start {
      return bracketed("[", "]")
    }
    return text
  }

  /// The brackets stand inside the blanks at both ends.
  private func bracketed(_ open: String, _ close: String) -> String {
    let body = text.drop { $0 == " " }
    let before = text.count - body.count
    let core = body.reversed().drop { $0 == " " }.reversed()
    let after = body.count - core.count
    return String(repeating: " ", count: before) + open + String(core) + close
      + String(repeating: " ", count: after)
  }
}
