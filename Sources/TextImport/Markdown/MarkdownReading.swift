internal import CCmarkGFM
import DocumentModel

/// A walk over a parsed Markdown file that writes down what a reader reads.
///
///     # Ports            →  ¶1 heading 1   "Ports"
///     - *Two* harbours   →  ¶2 item 1 "•"  "Two harbours", emphasis over "Two"
///
/// Paragraphs stand two line ends apart; a line end within one is a blank, a hard break stays a
/// line end. HTML is text like any other and never interpreted.
struct MarkdownReading {
  private var text = ReadingText()
  private var containers = MarkdownContainers()
  private var table: MarkdownTable?

  init(of markdown: String) {
    MarkdownTree.withNodes(of: markdown) { node, isEntering in
      visit(node, isEntering)
    }
  }

  mutating func document(
    id: Document.ID, path: String, metadata: DocumentMetadata
  ) -> Document {
    text.document(id: id, path: path, metadata: metadata)
  }

  private mutating func visit(_ node: MarkdownTree.Node, _ isEntering: Bool) {
    if table != nil, visitTable(node, isEntering) { return }
    switch node.kind {
    case .paragraph:
      isEntering ? text.beginPassage(containers.paragraphKind()) : text.endPassage()
    case .heading(let level):
      isEntering ? text.beginPassage(.heading(level: level)) : text.endPassage()
    case .codeBlock, .htmlBlock:
      text.addPassage(.preformatted, node.literalLines)
    case .quotation, .list, .item:
      containers.visit(node, isEntering)
    case .table:
      table = MarkdownTable()
    case .tableRow, .tableCell, .other:
      break
    case .text, .softBreak, .hardBreak, .code, .htmlInline, .emphasis, .strong, .link:
      visitInline(node, isEntering)
    }
  }

  private mutating func visitInline(_ node: MarkdownTree.Node, _ isEntering: Bool) {
    switch node.kind {
    case .text, .htmlInline: text.append(node.literal)
    case .softBreak: text.append(" ")
    case .hardBreak: text.append("\n")
    case .code: text.append(node.literal, as: .code)
    case .emphasis: isEntering ? text.beginInline(.emphasis) : text.endInline()
    case .strong: isEntering ? text.beginInline(.strong) : text.endInline()
    case .link(let destination):
      isEntering ? text.beginInline(.link(destination: destination)) : text.endInline()
    default: break
    }
  }

  /// Whether the node belongs to the table that is open.
  private mutating func visitTable(_ node: MarkdownTree.Node, _ isEntering: Bool) -> Bool {
    switch node.kind {
    case .table:
      text.addPassage(.preformatted, table?.lines ?? "")
      table = nil
    case .tableRow:
      if isEntering { table?.beginRow() }
    case .tableCell:
      if isEntering { table?.beginCell() }
    case .text, .code, .htmlInline:
      table?.append(node.literal)
    case .softBreak, .hardBreak:
      table?.append(" ")
    default:
      break
    }
    return true
  }
}
