import Dispatch
import Synchronization

/// Does pieces of work side by side, on as many threads as it is given.
struct Workers: Sendable {
  let count: Int

  /// As many as the machine has cores, where nothing is said.
  init(_ count: Int? = nil) {
    self.count = max(1, count ?? Self.coreCount)
  }

  /// What `body` makes of each number below `pieces`, in their order; no piece waits for another.
  func map<Result: Sendable>(
    _ pieces: Int, _ body: @Sendable (_ piece: Int) -> Result
  ) -> [Result] {
    guard count > 1, pieces > 1 else { return (0..<pieces).map(body) }
    let results = Mutex([Result?](repeating: nil, count: pieces))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(count, pieces)) { _ in
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        if piece >= pieces { break }
        let result = body(piece)
        results.withLock { $0[piece] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
