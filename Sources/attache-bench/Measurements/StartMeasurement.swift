import TerminalHarness

extension Measurement {
  /// From starting a program to its first full screen, beside `less` on the same file.
  static let start = Measurement(
    name: "start",
    help: "From start to first full screen in a terminal, and peak memory, beside less."
  ) { settings throws(BenchmarkFailure) in
    var table = FigureTable(
      title: "Start to first full screen",
      columns: [
        "opened", "screen", "attache", "p95", "settled", "less", "p95", "ratio", "peak memory",
        "less",
      ])
    table.notes = """
      Medians of \(settings.rounds) starts, the two programs in turn: until the first words of the text \
      are on the screen, and, settled, until the last byte before \(Subject.silence) ms of silence. \
      Memory at its peak, once the program is idle.
      """
    for size in ScreenSize.all {
      for pair in try StartPair.all(settings) {
        table.rows.append(try pair.row(size, rounds: settings.rounds))
      }
    }
    return [table]
  }
}

/// What is opened with the reader and with its peer in turn.
private struct StartPair {
  let name: String
  let reader: Subject
  let peer: Subject

  static func all(_ settings: Settings) throws(BenchmarkFailure) -> [StartPair] {
    let program = settings.program.path
    let article = try settings.folder.article()
    let document = try settings.folder.largeDocument()
    return [
      StartPair(
        name: "bundled briefing (less: an article as long)",
        reader: .bundledBriefing(in: settings.program),
        peer: try .less(article)),
      StartPair(
        name: "article of 7 KB", reader: .reader(program, article), peer: try .less(article)),
      StartPair(
        name: "document of 5 MB", reader: .reader(program, document), peer: try .less(document)),
    ]
  }

  func row(_ size: ScreenSize, rounds: Int) throws(BenchmarkFailure) -> [String] {
    var times: (reader: [Duration], settled: [Duration], peer: [Duration]) = ([], [], [])
    for round in 0...rounds {
      let own = try reader.firstScreen(size)
      let other = try peer.firstScreen(size)
      guard round > 0 else { continue }
      times.reader.append(own.time)
      times.settled.append(own.settled)
      times.peer.append(other.time)
    }
    let (own, other) = (Samples(times.reader), Samples(times.peer))
    return [
      name, "\(size)",
      Figure.milliseconds(own.median), Figure.milliseconds(own.percentile(0.95)),
      Figure.milliseconds(Samples(times.settled).median),
      Figure.milliseconds(other.median), Figure.milliseconds(other.percentile(0.95)),
      Figure.ratio(own.median / other.median),
      try Self.peakMemory(of: reader, size), try Self.peakMemory(of: peer, size),
    ]
  }

  private static func peakMemory(
    of subject: Subject, _ size: ScreenSize
  ) throws(BenchmarkFailure) -> String {
    let terminal = try subject.firstScreen(size).terminal
    let status = ProcessStatus(process: terminal.process)
    status.waitUntilIdle(in: terminal)
    return status.peakMemory.map(Figure.megabytes) ?? "–"
  }
}

extension Subject {
  static func reader(_ program: String, _ file: String) -> Subject {
    Subject(name: "attache", command: [program, file], word: PseudoText.opening)
  }

  static func bundledBriefing(in program: ReaderProgram) -> Subject {
    Subject(name: "attache", command: [program.path], word: "Taiwan")
  }
}
