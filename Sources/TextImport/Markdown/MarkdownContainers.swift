import DocumentModel

/// The quotations and lists that a Markdown paragraph stands in.
struct MarkdownContainers {
  private enum Container {
    case quotation
    /// `nextNumber` is nothing in a list with bullets.
    case list(nextNumber: Int?)
    /// The marker is used up by the item's first paragraph.
    case item(marker: String)
  }

  private var open: [Container] = []
  private var listDepth = 0

  mutating func visit(_ node: MarkdownTree.Node, _ isEntering: Bool) {
    guard isEntering else {
      if case .list = open.popLast() { listDepth -= 1 }
      return
    }
    switch node.kind {
    case .quotation:
      open.append(.quotation)
    case .list:
      open.append(.list(nextNumber: node.firstNumber))
      listDepth += 1
    default:
      open.append(.item(marker: nextMarker()))
    }
  }

  /// What a paragraph is here: the innermost container decides.
  ///
  /// A second paragraph of an item is an item without a marker.
  mutating func paragraphKind() -> Passage.Kind {
    guard let innermost = open.popLast() else { return .paragraph }
    switch innermost {
    case .quotation:
      open.append(innermost)
      return .quotation
    case .item(let marker):
      open.append(.item(marker: ""))
      return .listItem(depth: listDepth, marker: marker)
    case .list:
      open.append(innermost)
      return .paragraph
    }
  }

  private mutating func nextMarker() -> String {
    guard case .list(let number?) = open.popLast() else {
      open.append(.list(nextNumber: nil))
      return "•"
    }
    open.append(.list(nextNumber: number + 1))
    return "\(number)."
  }
}
