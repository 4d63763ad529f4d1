import DocumentModel

extension Page {
  /// The page of a document cut down to the passages that its location names.
  ///
  /// A page whose location names no passage is given back as it is.
  package var excerpt: Page {
    guard case .document(_, let place, _) = location, place != .start, let start else {
      return self
    }
    var end = start + 1
    while end < blocks.count, blocks[end].spans.contains(where: { $0.style == .evidence }) {
      end += 1
    }
    let head = blocks.prefix(2).filter { block in
      if case .paragraph = block { true } else { false }
    }
    return Page(
      location: location, title: title,
      blocks: Blocks([.heading(level: 1, .text(title))] + head + blocks[start..<end]),
      related: related)
  }
}
