import BriefingLibrary
import Dispatch
import ReaderCore

/// Reads a briefing behind the screen: first its documents, then what is derived from them.
@MainActor
final class BriefingLoader {
  let mailbox = Mailbox()
  private let source: BriefingSource
  private var work = 0
  private var flag = CancellationFlag()
  private(set) var isWorking = false

  init(_ source: BriefingSource) {
    self.source = source
  }

  /// Begins to read, and gives up what was being read before.
  func start() {
    flag.set()
    let flag = CancellationFlag()
    self.flag = flag
    work += 1
    isWorking = true
    let (source, mailbox, number) = (source, mailbox, work)
    DispatchQueue.global(qos: .userInitiated).async {
      LoadingWork(source: source, mailbox: mailbox, number: number, flag: flag).run()
    }
  }

  func cancel() {
    flag.set()
    work += 1
    isWorking = false
  }

  /// What has come in, without what belongs to work that was given up.
  func takeEvents() -> [ReaderEvent] {
    mailbox.takeAll().filter { $0.work == work }.map { letter in
      if letter.isLast { isWorking = false }
      return letter.event
    }
  }
}

/// One reading of a briefing, on a thread of its own.
private struct LoadingWork {
  let source: BriefingSource
  let mailbox: Mailbox
  let number: Int
  let flag: CancellationFlag

  func run() {
    let flag = flag
    do throws(LibraryError) {
      let opened = try Library.open(
        source, progress: { tell(.workProgressed(.opening(done: $0.done, total: $0.total))) },
        isCancelled: { flag.isSet })
      let snapshot = BriefingSnapshot(opened)
      tell(.workProgressed(.analysing))
      tell(.snapshotReady(snapshot))
      let analysed = snapshot.analysed(
        isCancelled: { flag.isSet }, indexed: { tell(.snapshotReady($0)) })
      guard let analysed else {
        return tell(.workEnded, isLast: true)
      }
      tell(.snapshotReady(analysed))
      tell(.workEnded, isLast: true)
    } catch {
      tell(.workFailed(error.description), isLast: true)
    }
  }

  private func tell(_ event: ReaderEvent, isLast: Bool = false) {
    mailbox.put(Mailbox.Letter(event: event, work: number, isLast: isLast))
  }
}
