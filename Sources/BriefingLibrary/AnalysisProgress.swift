import Synchronization

/// How far the analysis of a briefing has come in one of its steps.
package struct AnalysisProgress: Sendable, Hashable {
  /// In the order in which they begin; the first goes on beside the others.
  package enum Step: CaseIterable, Sendable {
    case index
    /// Who is named in each document, and what it says about when.
    case names
    case mentions
    case relations
    case quotations
  }

  package let step: Step
  /// Documents that were begun, and all of them.
  package let done: Int
  package let total: Int

  package init(_ step: Step, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }
}

/// Counts documents as the steps of an analysis come to them, and tells of it now and then.
///
/// As long as the index is made it tells of nothing else: searches wait for the index.
final class ProgressMeter: Sendable {
  private let total: Int
  private let tell: @Sendable (AnalysisProgress) -> Void
  private let pace: Pace
  private let state = Mutex(State())

  private struct State {
    var done: [AnalysisProgress.Step: Int] = [:]
    var isIndexed = false
  }

  /// - Parameters:
  ///   - total: How many documents each step goes through.
  ///   - pause: How long nothing is told between. More often than four times a second nobody could
  ///     read it, and a short analysis ends before the first.
  ///   - tell: Called from any thread.
  init(
    of total: Int, pause: Duration = .milliseconds(250),
    _ tell: @escaping @Sendable (AnalysisProgress) -> Void
  ) {
    self.total = total
    self.tell = tell
    pace = Pace(pause)
  }

  /// A step comes to its next document.
  func begin(_ step: AnalysisProgress.Step) {
    let done = state.withLock { state -> Int? in
      state.done[step, default: 0] += 1
      return step == .index || state.isIndexed ? state.done[step] : nil
    }
    guard let done, pace.isDue() else { return }
    tell(AnalysisProgress(step, done: min(done, total), total: total))
  }

  func endIndexing() {
    state.withLock { $0.isIndexed = true }
  }
}
