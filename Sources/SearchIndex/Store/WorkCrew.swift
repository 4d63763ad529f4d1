/// Does several things at the same time, on threads of its own choosing.
package protocol WorkCrew: Sendable {
  /// Calls `body` so often, with numbers from zero on, and waits.
  func perform(_ count: Int, _ body: @Sendable (Int) -> Void)
}

/// One thing after the other, on the thread that asks.
package struct SingleThread: WorkCrew {
  package init() {}

  package func perform(_ count: Int, _ body: @Sendable (Int) -> Void) {
    for number in 0..<count { body(number) }
  }
}
