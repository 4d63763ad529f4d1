internal import CCmarkGFM

/// The tree that cmark-gfm makes of a file, walked without recursion, so that a file nested a
/// million deep costs memory and no stack.
enum MarkdownTree {
  /// Calls `visit` for each node, twice (on entering and on leaving) where it may have children.
  static func withNodes(of markdown: String, _ visit: (Node, _ isEntering: Bool) -> Void) {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    if hasTables, let tables = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, tables)
    }
    var markdown = markdown
    markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
      visit(Node(pointer: pointer), event == CMARK_EVENT_ENTER)
    }
  }

  /// Registers the extensions of cmark-gfm, once, as they are kept in globals; tables is ours.
  ///
  /// The others stay off: strikethrough would hide that words were struck out, and its special
  /// characters are kept in a global that two threads must not change at once.
  private static let hasTables: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}

extension MarkdownTree {
  enum Kind {
    case paragraph, heading(level: Int), codeBlock, htmlBlock
    case quotation, list, item
    case table, tableRow, tableCell
    case text, softBreak, hardBreak, code, htmlInline
    case emphasis, strong, link(destination: String)
    case other
  }

  struct Node {
    let pointer: OpaquePointer

    var kind: Kind {
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_BLOCK_QUOTE: .quotation
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .hardBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      // The words of a picture are its description.
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE: .link(destination: destination)
      default: extensionKind
      }
    }

    /// The types of extensions are global variables in C, which Swift 6 does not read.
    private var extensionKind: Kind {
      switch String(cString: cmark_node_get_type_string(pointer)) {
      case "table": .table
      case "table_header", "table_row": .tableRow
      case "table_cell": .tableCell
      default: .other
      }
    }

    /// The words of a text, code or HTML node.
    var literal: String {
      cmark_node_get_literal(pointer).map { String(cString: $0) } ?? ""
    }

    /// The lines of a code or HTML block with LF between them and none at the end.
    var literalLines: String {
      var lines = literal
      if lines.utf8.contains(UInt8(ascii: "\r")) {
        lines = lines.split(separator: "\r\n", omittingEmptySubsequences: false)
          .joined(separator: "\n")
      }
      while lines.last == "\n" { lines.removeLast() }
      return lines
    }

    private var destination: String {
      cmark_node_get_url(pointer).map { String(cString: $0) } ?? ""
    }

    /// The number of a list's first item; nothing in a list with bullets.
    var firstNumber: Int? {
      guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
      return Int(cmark_node_get_list_start(pointer))
    }
  }
}
