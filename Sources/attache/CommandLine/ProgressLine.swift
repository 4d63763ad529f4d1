import BriefingLibrary
import Synchronization

/// Says on standard error how far reading has come, where a person watches and it takes a while.
final class ProgressLine: Sendable {
  private struct State {
    var last: ContinuousClock.Instant?
    var width = 0
  }

  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  private let start = ContinuousClock.now
  private let isShown = Descriptor.standardError.isTerminal
  private let state = Mutex(State())

  func report(_ progress: OpeningProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > Self.patience else { return }
    state.withLock { state in
      if let last = state.last, now - last < Self.pause { return }
      state.last = now
      let line = "Reading: \(progress.done) of \(progress.total) files"
      state.width = max(state.width, line.count)
      Descriptor.standardError.write("\r" + line)
    }
  }

  func clear() {
    state.withLock { state in
      guard state.width > 0 else { return }
      Descriptor.standardError.write(
        "\r" + String(repeating: " ", count: state.width) + "\r")
    }
  }
}
