import BriefingPages
import Dispatch
import ReaderCore

/// Finds things out, one search at a time: a new one takes the place of the last.
///
/// Most searches are answered sooner than another thread could be woken, so each is tried at once, and
/// goes on behind the screen where that takes too long.
@MainActor
final class SearchRunner {
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "attache.search", qos: .userInteractive)
  private var asked: SearchWork?
  private var flag = CancellationFlag()
  private var number = 0
  /// Whether the last of the answers to the last search is still to come.
  private(set) var isSearching = false

  /// So long a search is tried at once: a quarter of a frame.
  private static let patience = Duration.milliseconds(4)

  init(_ mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  /// Takes a search on and gives up the last; ``begin()`` begins it.
  func search(_ query: String, number: Int, _ maker: PageMaker) {
    flag.set()
    let flag = CancellationFlag()
    self.flag = flag
    self.number = number
    isSearching = true
    asked = SearchWork(query: query, number: number, maker: maker, mailbox: mailbox, flag: flag)
  }

  /// Begins what was asked last.
  ///
  /// Of several letters that came in at once only the last is looked for.
  func begin() {
    guard let work = asked else { return }
    asked = nil
    let end = ContinuousClock.now + Self.patience
    switch work.start(isCancelled: { ContinuousClock.now > end }) {
    case .done: return
    case .givenUp: queue.async { work.run() }
    case .found(let hits): queue.async { work.countAll(hits) }
    }
  }

  /// Hears of an answer that is taken out of the mailbox.
  func noteAnswer(_ number: Int, isLast: Bool) {
    if isLast, number == self.number { isSearching = false }
  }
}

/// One search: first its hits, then, where they are many, how they are spread.
private struct SearchWork {
  let query: String
  let number: Int
  let maker: PageMaker
  let mailbox: Mailbox
  let flag: CancellationFlag

  enum Result {
    case done
    case givenUp
    /// The hits have been told, not yet how all of them are spread.
    case found(SearchAnswer)
  }

  func run() {
    if case .found(let hits) = start(isCancelled: { flag.isSet }) { countAll(hits) }
  }

  /// Finds the hits and tells them with what can be said of them soon.
  func start(isCancelled: () -> Bool) -> Result {
    guard !isCancelled(), let hits = maker.hits(of: query, isCancelled: isCancelled) else {
      return .givenUp
    }
    let isSoon = hits.total <= PageMaker.soonCounted || hits.isTotalAtLeast
    let answer = maker.completed(
      hits, of: query, counting: PageMaker.soonCounted, isCancelled: isCancelled)
    guard let answer else { return .givenUp }
    tell(answer, isLast: isSoon)
    return isSoon ? .done : .found(hits)
  }

  func countAll(_ hits: SearchAnswer) {
    let answer = maker.completed(
      hits, of: query, counting: PageMaker.mostCounted, isCancelled: { flag.isSet })
    if let answer { tell(answer, isLast: true) }
  }

  private func tell(_ answer: SearchAnswer, isLast: Bool) {
    mailbox.put(
      Mailbox.Letter(
        event: .searchAnswered(number: number, answer, isLast: isLast), work: nil, isLast: isLast))
  }
}
