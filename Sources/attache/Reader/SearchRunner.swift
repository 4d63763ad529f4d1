import BriefingPages
import Dispatch
import ReaderCore

/// Finds things out behind the screen, one search at a time: a new one takes the place of the last.
@MainActor
final class SearchRunner {
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "attache.search", qos: .userInteractive)
  private var flag = CancellationFlag()
  private var number = 0
  /// Whether the last of the answers to the last search is still to come.
  private(set) var isSearching = false

  init(_ mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  func search(_ query: String, number: Int, _ maker: PageMaker) {
    flag.set()
    let flag = CancellationFlag()
    self.flag = flag
    self.number = number
    isSearching = true
    let work = SearchWork(query: query, number: number, maker: maker, mailbox: mailbox, flag: flag)
    queue.async { work.run() }
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

  func run() {
    guard !flag.isSet, let hits = maker.hits(of: query, isCancelled: { flag.isSet }) else { return }
    let isSoon = hits.total <= PageMaker.soonCounted || hits.isTotalAtLeast
    tell(hits, counting: PageMaker.soonCounted, isLast: isSoon)
    if !isSoon { tell(hits, counting: PageMaker.mostCounted, isLast: true) }
  }

  private func tell(_ hits: SearchAnswer, counting most: Int, isLast: Bool) {
    let answer = maker.completed(
      hits, of: query, counting: most, isCancelled: { flag.isSet })
    if let answer { tell(answer, isLast: isLast) }
  }

  private func tell(_ answer: SearchAnswer, isLast: Bool) {
    mailbox.put(
      Mailbox.Letter(
        event: .searchAnswered(number: number, answer, isLast: isLast), work: nil, isLast: isLast))
  }
}
