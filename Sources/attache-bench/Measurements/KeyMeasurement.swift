import TerminalHarness

extension Measurement {
  /// From a key to the last byte of what it changes on the screen.
  static let keys = Measurement(
    name: "keys",
    help: "From a key to its repainted screen: moving, typing a search, opening a document."
  ) { settings throws(BenchmarkFailure) in
    var table = FigureTable(
      title: "Key to repaint", columns: ["key", "program", "p50", "p95", "longest"])
    table.notes = """
      A terminal of 80x24; \(KeyTask.repetitions(settings)) keys of each kind. Until the last byte \
      before \(KeyTask.silence) ms of silence, the silence not counted.
      """
    for task in try KeyTask.all(settings) { table.rows.append(try task.row(settings)) }
    return [table]
  }
}

/// Keys that are pressed again and again in a program.
private struct KeyTask {
  enum Step {
    /// Sent one by one, each timed.
    case timed(String)
    /// Sent at once, to get ready for what is timed.
    case untimed(String)
  }

  let name: String
  let subject: Subject
  let steps: [Step]

  static let silence = 20

  static func repetitions(_ settings: Settings) -> Int { settings.rounds * 8 }

  static func all(_ settings: Settings) throws(BenchmarkFailure) -> [KeyTask] {
    let document = try settings.folder.largeDocument()
    let briefing = Subject.bundledBriefing(in: settings.program)
    let large = Subject.reader(settings.program.path, document)
    let forthAndBack = [Step.timed("jjjjjjjj"), .timed("kkkkkkkk")]
    return [
      KeyTask(
        name: "j, k: overview of the bundled briefing", subject: briefing, steps: forthAndBack),
      KeyTask(name: "j: document of 5 MB", subject: large, steps: [.timed("j")]),
      KeyTask(name: "j: document of 5 MB", subject: try .less(document), steps: [.timed("j")]),
      KeyTask(name: "Space: document of 5 MB", subject: large, steps: [.timed(" ")]),
      KeyTask(name: "Space: document of 5 MB", subject: try .less(document), steps: [.timed(" ")]),
      KeyTask(
        name: "letters of a search: bundled briefing", subject: briefing,
        steps: [.untimed("/"), .timed("chip export"), .untimed("\u{15}"), .timed("taiwan")]
          + [.untimed("\u{15}"), .untimed("\u{1B}")]),
      KeyTask(
        name: "letters of a search: document of 5 MB", subject: large,
        steps: [.untimed("/"), .timed("bra seal mea"), .untimed("\u{15}"), .untimed("\u{1B}")]),
      KeyTask(
        name: "Enter: open a document of the briefing", subject: briefing,
        steps: [
          .untimed(":document/chips"), .timed("\r"), .untimed(":document/overview"), .timed("\r"),
        ]),
      KeyTask(
        name: "1 … 5: open an issue of the briefing", subject: briefing, steps: [.timed("12345")]),
    ]
  }

  func row(_ settings: Settings) throws(BenchmarkFailure) -> [String] {
    let terminal = try subject.firstScreen(ScreenSize.all[0]).terminal
    ProcessStatus(process: terminal.process).waitUntilIdle(in: terminal)
    let samples = Samples(times(in: terminal, wanted: Self.repetitions(settings)))
    return [
      name, subject.name, Figure.milliseconds(samples.median),
      Figure.milliseconds(samples.percentile(0.95)), Figure.milliseconds(samples.maximum),
    ]
  }

  /// Fewer than wanted where most keys change nothing.
  private func times(in terminal: PseudoTerminal, wanted: Int) -> [Duration] {
    var times: [Duration] = []
    var unanswered = 0
    while times.count < wanted, unanswered <= wanted {
      for step in steps {
        switch step {
        case .untimed(let keys):
          _ = time(of: keys, in: terminal)
        case .timed(let keys):
          for key in keys {
            guard let time = time(of: String(key), in: terminal) else {
              unanswered += 1
              continue
            }
            times.append(time)
          }
        }
      }
    }
    return times
  }

  /// Nothing where the screen does not change.
  private func time(of keys: String, in terminal: PseudoTerminal) -> Duration? {
    terminal.forgetOutput()
    let sent = ContinuousClock.now
    terminal.send(keys)
    return terminal.lastOutput(beforeSilenceOf: Self.silence, limit: 0.5).map { $0 - sent }
  }
}
