import DocumentModel

extension PageRenderer {
  package static let markdown = PageRenderer(
    name: "markdown", help: "CommonMark; what leads somewhere links to attache:LOCATION"
  ) { page, _, write in
    MarkdownRenderer().render(page, write)
  }
}

/// Writes a page as CommonMark, a paragraph a line.
///
///     ## Evidence
///
///     - Beijing wants concessions first. [Overview ¶14](attache:document/overview#p14)
///
/// Links to places in the reader have the scheme `attache:` and the location. Rows of a table
/// become items of a list, for CommonMark (0.31.2) has no tables.
struct MarkdownRenderer {
  func render(_ page: Page, _ write: (String) -> Void) {
    var previous: Block?
    var depth = 0
    for block in page.blocks {
      depth = min(block.listDepth, depth + 1)
      guard let text = text(of: block, listDepth: depth) else { continue }
      if let previous { write(previous.isInList && block.isInList ? "" : "\n") }
      write(text + "\n")
      previous = block
    }
  }

  private func text(of block: Block, listDepth: Int) -> String? {
    switch block {
    case .gap: nil
    case .heading(let level, let spans): heading(spans, level: level)
    case .paragraph(let spans): MarkdownText.paragraph(spans)
    case .passage(let passage): text(of: passage, listDepth: listDepth)
    case .item(let item): "- " + text(of: item)
    case .row(let row): "- " + text(of: row)
    }
  }

  private func heading(_ spans: [Span], level: Int) -> String {
    String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.inline(spans)
  }

  private func text(of passage: PassageBlock, listDepth: Int) -> String {
    switch passage.kind {
    case .heading(let level): heading(passage.spans, level: level + 1)
    case .paragraph: MarkdownText.paragraph(passage.spans)
    case .quotation: "> " + MarkdownText.paragraph(passage.spans)
    case .preformatted: MarkdownText.fenced(passage.spans.plainText)
    case .listItem(_, let marker):
      // Four blanks are inside an item of either kind, and not yet an indented code block.
      String(repeating: "    ", count: listDepth - 1) + MarkdownText.listMarker(marker) + " "
        + MarkdownText.paragraph(passage.spans)
    }
  }

  private func text(of item: Item) -> String {
    let leads = (item.spans + item.note).contains { $0.target != nil }
    let spans = leads ? item.spans : item.spans.leading(to: item.target ?? item.evidence)
    let note = MarkdownText.inline(item.note)
    return MarkdownText.paragraph(spans) + (note.isEmpty ? "" : " " + note)
  }

  /// The cells with dashes between them; the first that is no number leads where the row leads.
  private func text(of row: Row) -> String {
    var cells = row.cells.filter { !$0.plainText.allSatisfy(\.isWhitespace) }
    let leads = row.cells.joined().contains { $0.target == row.target }
    if !leads, let name = cells.firstIndex(where: { !$0.plainText.allSatisfy(\.isNumber) }) {
      cells[name] = Array(cells[name].prefix(1)).leading(to: row.target) + cells[name].dropFirst()
    }
    return cells.map { MarkdownText.paragraph($0) }.joined(separator: " — ")
  }
}

extension Array where Element == Span {
  /// The same spans, those without a target of their own leading to one.
  fileprivate func leading(to target: Location?) -> [Span] {
    map { $0.target == nil ? Span($0.text, $0.style, target: target) : $0 }
  }
}

extension Block {
  /// How deep in lists the block stands, from one; zero where it is in none.
  fileprivate var listDepth: Int {
    switch self {
    case .item, .row: 1
    case .passage(let passage):
      if case .listItem(let depth, _) = passage.kind { max(1, depth) } else { 0 }
    case .heading, .paragraph, .gap: 0
    }
  }

  fileprivate var isInList: Bool { listDepth > 0 }
}
