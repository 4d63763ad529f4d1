import ReaderCore
import ScreenModel
import Testing

@testable import attache

@Suite("Keys pressed before there is anything to read")
struct EarlyInputTests {
  private func early(_ keys: [Key]) -> (waiting: [InputEvent], others: [Key]) {
    var early = EarlyInput()
    let others = keys.filter { !early.take(.key($0), .standard) }
    return (early.waiting, others)
  }

  @Test("wait where they ask for the briefing; those that leave or stop do not")
  func alone() {
    #expect(early([.character("j"), .enter]).waiting == [.key(.character("j")), .key(.enter)])
    for key in [Key.character("q"), .character("Q"), .control("c"), .control("l")] {
      #expect(early([key]).waiting.isEmpty, "\(key)")
    }
  }

  @Test("and a word typed behind the key for a search waits whole, but for what stops")
  func word() {
    let keys = "/the quay".map { Key.character($0) }
    #expect(early(keys).waiting == keys.map { .key($0) })
    #expect(early(keys + [.control("c")]).others == [.control("c")])
  }
}
