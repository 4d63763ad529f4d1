import BriefingLibrary
import BriefingPages
import DocumentModel
import ReaderCore
import ReaderView
import ScreenModel

/// One sitting at a terminal: takes keys and news, asks the reader's state what they change, paints
/// what it shows, and does what it asks for.
@MainActor
final class ReaderSession {
  private let terminal: any TerminalDriver
  private let loader: BriefingLoader
  private let searches: SearchRunner
  private let memory: ReaderMemory
  private var decisions: DecisionKeeper
  private let start: Location?
  private var state: ReaderState
  private var hasBriefing = false
  private var isOver = false
  private var shownNotice: String?
  /// Keys pressed before there was anything to read; they count as soon as there is.
  private var earlyInput = EarlyInput()
  /// Why nothing could be opened; told when the screen has been given back.
  private(set) var failure: String?

  init(
    terminal: any TerminalDriver, loader: BriefingLoader, at start: Location?, keymap: Keymap,
    notice: String? = nil, memory: ReaderMemory = .none
  ) {
    self.terminal = terminal
    self.loader = loader
    self.memory = memory
    searches = SearchRunner(loader.mailbox)
    decisions = DecisionKeeper(loader.source)
    self.start = start
    let empty = OpenedBriefing(briefing: Briefing(title: "Attaché"), problems: [], skipped: [])
    state = ReaderState(snapshot: BriefingSnapshot(empty), size: terminal.size, keymap: keymap)
    state.message = notice
  }

  /// Reads until it is left.
  func run() {
    if !loader.isWorking { loader.start() }
    settleFirstScreen()
    paint()
    while !isOver {
      let events = terminal.events(
        wakingOn: loader.mailbox.descriptor, timeoutMilliseconds: nil)
      let end = ContinuousClock.now + Self.searchPatience
      take(loader.takeEvents())
      take(events.map { .input($0) })
      waitForHits(until: end)
      if !isOver { paint() }
    }
    memory.finish()
  }

  /// So long a search may take before the screen is painted without its hits: half a frame.
  private static let searchPatience = Duration.milliseconds(8)

  /// Most searches are answered before anybody could see the screen without their hits.
  private func waitForHits(until end: ContinuousClock.Instant) {
    while !isOver, state.search?.isAnswered == false, searches.isSearching {
      let rest = end - ContinuousClock.now
      guard rest > .zero else { return }
      loader.mailbox.wait(milliseconds: max(1, Int(rest / .milliseconds(1))))
      take(loader.takeEvents())
    }
  }

  /// Takes in events and all work that they begin, for a terminal in memory.
  func settle(_ events: [InputEvent]) {
    if !loader.isWorking, !hasBriefing { loader.start() }
    waitForWork()
    for event in events where !isOver {
      take([.input(event)])
      waitForWork()
    }
    paint()
  }

  var isFinished: Bool { isOver }

  private func waitForWork() {
    while loader.isWorking || searches.isSearching {
      loader.mailbox.wait(milliseconds: nil)
      take(loader.takeEvents())
    }
  }

  /// How long an empty screen is put off; nobody sees that.
  private static let patience = Duration.milliseconds(25)

  /// A briefing that is read before the eye would see an empty screen is shown at once, as far as it
  /// has been read; what is found in it later takes its place without moving anything.
  private func settleFirstScreen() {
    let end = ContinuousClock.now + Self.patience
    while loader.isWorking, !hasBriefing {
      let rest = end - ContinuousClock.now
      guard rest > .zero else { return }
      loader.mailbox.wait(milliseconds: Int((rest / .milliseconds(1)).rounded(.up)))
      take(loader.takeEvents())
    }
  }

  private func take(_ events: [ReaderEvent]) {
    for event in events where !isOver {
      switch event {
      case .snapshotReady(let snapshot) where !hasBriefing: begin(with: snapshot)
      case .snapshotReady(let snapshot):
        decisions.take(snapshot)
        perform(state.update(event))
      case .searchAnswered(let number, _, let isLast):
        searches.noteAnswer(number, isLast: isLast)
        perform(state.update(event))
      case .workFailed(let sentence) where !hasBriefing: fail(sentence)
      case .input(let input) where !hasBriefing && earlyInput.take(input, state.keymap): break
      default: perform(state.update(event))
      }
      if case .snapshotReady(let snapshot) = event { show(snapshot.indexNotice) }
    }
    searches.begin()
  }

  private func begin(with snapshot: BriefingSnapshot) {
    hasBriefing = true
    var first = ReaderState(
      snapshot: snapshot, size: state.size, at: start, keymap: state.keymap)
    first.work = state.work
    first.message = state.message
    first.queries = memory.queries
    first.read = memory.read(among: snapshot.briefing.documents)
    first.decisionObstacle = decisions.obstacle
    decisions.take(snapshot)
    state = first
    perform(state.effectsOfArrival())
    take(earlyInput.takeAll().map { .input($0) })
  }

  /// An index that had to be built again is told once, and only where nothing else is being said.
  private func show(_ notice: String?) {
    guard let notice, notice != shownNotice, state.message == nil else { return }
    shownNotice = notice
    state.message = notice
  }

  private func fail(_ sentence: String) {
    failure = sentence
    isOver = true
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case .reload: loader.start()
      case .setMouse(let isOn): terminal.setMouse(isOn)
      case .cancelWork:
        loader.cancel()
        perform(state.update(.workEnded))
      case .search(let query, let number): searches.search(query, number: number, state.maker)
      case .rememberQuery(let query): memory.remember(query: query)
      case .rememberRead(let read):
        memory.remember(read: read, of: state.snapshot.briefing.documents)
      case .decide(let decision):
        change(saying: decision.sentence) { (keeper) throws(DecisionError) in
          try keeper.write(decision)
        }
      case .undoDecision:
        change(saying: "Taken back.") { (keeper) throws(DecisionError) in try keeper.undo() }
      }
    }
  }

  /// Changes the manifest and reads the briefing again; also where somebody else has changed it.
  private func change(
    saying sentence: String, _ change: (inout DecisionKeeper) throws(DecisionError) -> Void
  ) {
    do throws(DecisionError) {
      try change(&decisions)
      perform(state.update(.told(sentence)))
      loader.start()
    } catch {
      perform(state.update(.decisionFailed(error.description)))
      if error == .changedMeanwhile { loader.start() }
    }
  }

  private func paint() {
    let screen = Screen(state)
    terminal.paint(screen.grid, cursor: screen.cursor)
  }
}
