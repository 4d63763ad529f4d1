import BriefingPages
import Synchronization

/// The layouts of one page's blocks that were asked for lately.
///
/// A key asks for the same few again and again: to see what is visible, how far to scroll, what to
/// paint. Copies of a state share the layouts, which depend on nothing but the page and the width.
final class LayoutCache: Sendable {
  private struct Key: Hashable {
    let block: Int
    let width: Int
  }

  /// More than any screen has; beyond, all are let go.
  private static let limit = 512

  private let layouts = Mutex<[Key: BlockLayout]>([:])

  /// The layout of a block, counted from zero, at a width in cells.
  func layout(of block: Int, width: Int, in blocks: Blocks) -> BlockLayout {
    let key = Key(block: block, width: width)
    if let known = layouts.withLock({ $0[key] }) { return known }
    let layout = BlockLayout(
      blocks[block], after: block > 0 ? blocks[block - 1] : nil, width: width)
    layouts.withLock { layouts in
      if layouts.count >= Self.limit { layouts = [:] }
      layouts[key] = layout
    }
    return layout
  }
}
