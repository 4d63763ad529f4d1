import BriefingPages
import Synchronization
import Testing

@testable import ReaderCore

@Suite("Layout cache")
struct LayoutCacheTests {
  /// How often blocks were made.
  private final class Counter: Sendable {
    let count = Atomic(0)
  }

  @Test("a block is laid out once for each width")
  func once() {
    let counter = Counter()
    let blocks = Blocks(count: 1) { _ in
      counter.count.add(1, ordering: .relaxed)
      return .paragraph([Span("one two")])
    }
    let cache = LayoutCache()
    for _ in 0..<3 { #expect(cache.layout(of: 0, width: 20, in: blocks).height == 1) }
    #expect(counter.count.load(ordering: .relaxed) == 1)
    #expect(cache.layout(of: 0, width: 4, in: blocks).height == 2)
    #expect(counter.count.load(ordering: .relaxed) == 2)
  }

  @Test("more blocks than are kept are laid out all the same")
  func many() {
    let blocks = Blocks((0..<2000).map { .paragraph([Span("number \($0)")]) })
    let cache = LayoutCache()
    for index in blocks.indices {
      #expect(cache.layout(of: index, width: 40, in: blocks).lines.count == 1)
    }
  }
}
