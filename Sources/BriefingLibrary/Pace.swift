import Synchronization

/// Says now and then that it is time again, whoever asks.
package final class Pace: Sendable {
  private let pause: Duration
  private let last: Mutex<ContinuousClock.Instant>

  /// It is time when `pause` has gone by since now, or since it was time last.
  package init(_ pause: Duration) {
    self.pause = pause
    last = Mutex(.now)
  }

  /// Whether it is time; of several threads that ask at once, one is told so.
  package func isDue() -> Bool {
    let now = ContinuousClock.now
    return last.withLock { last in
      guard now - last >= pause else { return false }
      last = now
      return true
    }
  }
}
