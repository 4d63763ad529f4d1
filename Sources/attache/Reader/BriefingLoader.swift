import BriefingLibrary
import ReaderCore

/// Reads a briefing behind the screen: first its documents, then what is derived from them.
@MainActor
final class BriefingLoader {
  let mailbox = Mailbox()
  private let origin: Origin
  private var work = 0
  private var flag = CancellationFlag()
  private(set) var isWorking = false
  /// The whole briefing given out last: it stays on the screen while it is read again.
  private var whole: BriefingSnapshot?

  /// What is read; nothing where it was read before.
  var source: BriefingSource? {
    if case .source(let source) = origin { source } else { nil }
  }

  private enum Origin {
    case source(BriefingSource)
    case read(BriefingSnapshot)
  }

  init(_ source: BriefingSource) {
    origin = .source(source)
  }

  /// Gives out a briefing that has been read before, whole and at once.
  init(read snapshot: BriefingSnapshot) {
    origin = .read(snapshot)
  }

  /// Begins to read, and gives up what was being read before.
  func start() {
    flag.set()
    let flag = CancellationFlag()
    self.flag = flag
    work += 1
    isWorking = true
    switch origin {
    case .read(let snapshot):
      mailbox.put(Mailbox.Letter(event: .snapshotReady(snapshot), work: work, isLast: true))
    case .source(let source):
      let loading = LoadingWork(
        source: source, mailbox: mailbox, number: work, flag: flag, previous: whole)
      guard let thread = BackgroundThread({ loading.run() }) else { return loading.run() }
      thread.detach()
    }
  }

  func cancel() {
    flag.set()
    work += 1
    isWorking = false
  }

  /// What has come in, without what belongs to work that was given up, and without what something
  /// newer has taken the place of: a key waits for one change of the briefing, not for three.
  func takeEvents() -> [ReaderEvent] {
    let letters = mailbox.takeAll().filter { $0.work == nil || $0.work == work }
    var events: [ReaderEvent] = []
    for letter in letters {
      if letter.isLast, letter.work != nil { isWorking = false }
      if case .snapshotReady(let snapshot) = letter.event, snapshot.isAnalysed { whole = snapshot }
      events.removeAll { letter.event.replaces($0) }
      events.append(letter.event)
    }
    return events
  }
}

extension ReaderEvent {
  /// Whether it says all that an earlier one says, and more.
  fileprivate func replaces(_ earlier: ReaderEvent) -> Bool {
    switch (earlier, self) {
    case (.snapshotReady, .snapshotReady), (.workProgressed, .workProgressed): true
    default: false
    }
  }
}

/// One reading of a briefing, on a thread of its own.
private struct LoadingWork {
  let source: BriefingSource
  let mailbox: Mailbox
  let number: Int
  let flag: CancellationFlag
  /// The briefing as it was read before; what has only been read in part would take something of it
  /// from the screen.
  let previous: BriefingSnapshot?

  func run() {
    let flag = flag
    // A screen for each of thousands of files would be more work than to read them.
    let pace = Pace(.milliseconds(100))
    let showPart: @Sendable (BriefingSnapshot) -> Void = { tell(.snapshotReady($0)) }
    let partly = previous == nil ? showPart : nil
    do throws(LibraryError) {
      let opened = try Library.open(
        source,
        progress: { progress in
          guard pace.isDue() else { return }
          tell(.workProgressed(.opening(done: progress.done, total: progress.total)))
        },
        isCancelled: { flag.isSet })
      let snapshot = BriefingSnapshot(opened)
      tell(.workProgressed(.analysing(nil)))
      if previous == nil { tell(.snapshotReady(snapshot)) }
      // From here on someone reads, and keys go first.
      BackgroundThread.yieldToOthers()
      let analysed = snapshot.analysed(
        after: previous, isCancelled: { flag.isSet },
        progress: { tell(.workProgressed(.analysing($0))) },
        partly: partly)
      guard let analysed else {
        return tell(.workEnded, isLast: true)
      }
      tell(.snapshotReady(analysed))
      tell(.workEnded, isLast: true)
      snapshot.tidyCache(isCancelled: { flag.isSet })
    } catch {
      tell(.workFailed(error.description), isLast: true)
    }
  }

  private func tell(_ event: ReaderEvent, isLast: Bool = false) {
    mailbox.put(Mailbox.Letter(event: event, work: number, isLast: isLast))
  }
}
