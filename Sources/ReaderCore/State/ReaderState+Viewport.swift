import BriefingPages
import ScreenModel

/// A line of the page as it stands on the screen.
package struct VisibleLine: Sendable {
  package let block: Int
  /// Counted from zero, blank lines above the block included.
  package let lineInBlock: Int
  /// Nothing for a blank line that sets blocks apart.
  package let line: LayoutLine?
}

extension ReaderState {
  /// The layout of one block; the cost is that block's, not the page's.
  package func layout(_ index: Int) -> BlockLayout {
    layouts.layout(of: index, width: plan.text.size.width, in: page.blocks)
  }

  /// The lines of the page from the anchor down, as many as the pane has.
  package func visibleLines() -> [VisibleLine] {
    let height = plan.text.size.height
    var lines: [VisibleLine] = []
    var block = history.current.top.block
    var skipped = history.current.top.line
    while lines.count < height, block < page.blocks.count {
      let layout = layout(block)
      for number in skipped..<max(skipped, layout.height) where lines.count < height {
        let order = number - layout.spaceBefore
        lines.append(
          VisibleLine(
            block: block, lineInBlock: number, line: order >= 0 ? layout.lines[order] : nil))
      }
      skipped = 0
      block += 1
    }
    return lines
  }

  /// Moves the text up (or down, for a negative number) under the pane, so many lines.
  package mutating func scroll(by lines: Int) {
    if lines <= 0 {
      history.current.top = anchor(-lines, linesAbove: history.current.top)
    } else {
      let end = lastTop()
      guard history.current.top < end else { return }
      history.current.top = min(end, anchor(lines, linesBelow: history.current.top))
    }
  }

  /// The anchor that shows the last line of the page at the bottom of the pane.
  private func lastTop() -> Visit.Anchor {
    var left = plan.text.size.height
    var block = page.blocks.count
    while block > 0 {
      block -= 1
      let height = layout(block).height
      if height >= left { return Visit.Anchor(block: block, line: height - left) }
      left -= height
    }
    return .top
  }

  /// So many lines further down, or the last line; each block on the way is laid out once.
  private func anchor(_ lines: Int, linesBelow start: Visit.Anchor) -> Visit.Anchor {
    var anchor = start
    anchor.line += lines
    while anchor.block < page.blocks.count {
      let height = layout(anchor.block).height
      if anchor.line < height { return anchor }
      if anchor.block + 1 == page.blocks.count {
        return Visit.Anchor(block: anchor.block, line: max(0, height - 1))
      }
      anchor = Visit.Anchor(block: anchor.block + 1, line: anchor.line - height)
    }
    return start
  }

  /// So many lines further up, or the first line.
  private func anchor(_ lines: Int, linesAbove start: Visit.Anchor) -> Visit.Anchor {
    var anchor = start
    anchor.line -= lines
    while anchor.line < 0 {
      if anchor.block == 0 { return .top }
      let above = anchor.block - 1
      anchor = Visit.Anchor(block: above, line: anchor.line + layout(above).height)
    }
    return anchor
  }

  /// Brings a block on the screen with as little movement as will do.
  package mutating func reveal(_ block: Int) {
    let height = plan.text.size.height
    let start = Visit.Anchor(block: block, line: 0)
    if start < history.current.top {
      history.current.top = start
      if block > 0, !page.blocks[block - 1].isStop { showHeadings(above: block) }
      return
    }
    let own = layout(block).height
    let above = lines(from: history.current.top, to: start, limit: height)
    if above + own <= height { return }
    if own >= height {
      history.current.top = Visit.Anchor(block: block, line: 0)
      return
    }
    history.current.top = anchor(height - own, linesAbove: start)
  }

  /// Headings right above a block are shown with it where the pane has room.
  private mutating func showHeadings(above block: Int) {
    var first = block
    while first > 0, !page.blocks[first - 1].isStop { first -= 1 }
    let start = Visit.Anchor(block: first, line: 0)
    let height = plan.text.size.height
    let needed = lines(from: start, to: Visit.Anchor(block: block, line: 0), limit: height)
    if needed + layout(block).height <= height { history.current.top = start }
  }

  /// Puts a block a third down the pane, where the eye expects what it came for.
  package mutating func centre(_ block: Int) {
    history.current.top = anchor(
      plan.text.size.height / 3, linesAbove: Visit.Anchor(block: block, line: 0))
    let end = lastTop()
    if end < history.current.top { history.current.top = end }
  }

  /// Brings the words that hold a claim up on the screen where their passage is taller than the pane.
  mutating func revealEvidence(in block: Int) {
    let layout = layout(block)
    guard let line = layout.lines.firstIndex(where: { $0.runs.contains { $0.style == .evidence } })
    else { return }
    let end = layout.lines.lastIndex { $0.runs.contains { $0.style == .evidence } } ?? line
    let height = plan.text.size.height
    let offset = lines(
      from: history.current.top,
      to: Visit.Anchor(block: block, line: layout.spaceBefore + end), limit: .max)
    guard offset >= height else { return }
    scroll(by: min(offset - height + 1, offset - (end - line)))
  }

  /// How many lines lie between two anchors, at most `limit`.
  private func lines(from start: Visit.Anchor, to end: Visit.Anchor, limit: Int) -> Int {
    var count = -start.line
    var block = start.block
    while block < end.block, count < limit {
      count += layout(block).height
      block += 1
    }
    return block == end.block ? count + end.line : limit
  }

  /// Whether a block's first line is on the screen.
  package func isVisible(_ block: Int) -> Bool {
    let start = Visit.Anchor(block: block, line: 0)
    let height = plan.text.size.height
    return history.current.top <= start
      && lines(from: history.current.top, to: start, limit: height) < height
  }

  /// How many lines of a block lie below the pane.
  package func linesBelow(_ block: Int) -> Int {
    let height = plan.text.size.height
    let end = Visit.Anchor(block: block, line: layout(block).height)
    return max(0, lines(from: history.current.top, to: end, limit: .max) - height)
  }

  /// Keeps the selection on what can be seen, after the text was moved.
  package mutating func selectVisible() {
    if let selection = history.current.selection, isVisible(selection) { return }
    let stops = visibleLines().filter { $0.line != nil && page.blocks[$0.block].isStop }
    let top = history.current.top.block
    guard let stop = stops.first(where: { $0.block != top }) ?? stops.first else { return }
    history.current.selection = stop.block
    history.current.link = nil
  }
}
