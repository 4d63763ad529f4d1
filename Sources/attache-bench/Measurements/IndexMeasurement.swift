import DocumentModel
import SearchIndex

extension Measurement {
  /// How fast text is read in and searched, inside this process.
  static let index = Measurement(
    name: "index",
    help: "Import, tokens, index and actors in MB/s; how long a query takes, by its kind."
  ) { settings throws(BenchmarkFailure) in
    let corpus = try Corpus(settings)
    return [throughput(corpus, settings), latency(corpus, settings)]
  }

  private static func throughput(_ corpus: Corpus, _ settings: Settings) -> FigureTable {
    let rounds = max(3, settings.rounds / 5)
    var durations = [[Duration]](repeating: [], count: BuildStep.all.count)
    for round in 0...rounds {
      for (number, step) in BuildStep.all.enumerated() {
        let start = ContinuousClock.now
        _ = step.perform(corpus)
        if round > 0 { durations[number].append(.now - start) }
      }
    }
    var table = FigureTable(
      title: "Reading text in", columns: ["step", "MB/s", "time", "times a plain pass"])
    table.notes = """
      \(corpus.summary); medians of \(rounds) runs in turn, on one thread. The plain pass counts \
      line ends.
      """
    let medians = durations.map { Samples($0).median }
    for (step, time) in zip(BuildStep.all, medians) {
      let speed = Double(corpus.byteCount) / 1e6 / (time / 1e3)
      table.rows.append([
        step.name, Figure.short(speed), Figure.milliseconds(time), Figure.ratio(time / medians[0]),
      ])
    }
    return table
  }

  private static func latency(_ corpus: Corpus, _ settings: Settings) -> FigureTable {
    let index = MemoryIndex(documents: corpus.documents)
    var table = FigureTable(
      title: "Queries", columns: ["kind", "an example", "p50", "p95", "longest", "hits (median)"])
    table.notes = """
      \(corpus.summary); from the text of a query to its best \(hitLimit) hits. Words are taken from \
      the text itself.
      """
    for kind in QueryKind.all(for: corpus) where !kind.queries.isEmpty {
      table.rows.append(row(of: kind, index, rounds: settings.rounds))
    }
    return table
  }

  private static let hitLimit = 50

  private static func row(of kind: QueryKind, _ index: MemoryIndex, rounds: Int) -> [String] {
    var times: [Duration] = []
    var totals: [Double] = []
    for round in 0...max(2, rounds / 5) {
      for text in kind.queries {
        let start = ContinuousClock.now
        let query = Query.typing(text).query
        let result = index.search(query, limit: hitLimit, context: .empty)
        guard round > 0 else { continue }
        times.append(.now - start)
        totals.append(Double(result.total))
      }
    }
    let samples = Samples(times)
    return [
      kind.name, "`\(kind.queries[kind.queries.count / 2])`", Figure.milliseconds(samples.median),
      Figure.milliseconds(samples.percentile(0.95)), Figure.milliseconds(samples.maximum),
      Figure.short(Samples(milliseconds: totals).median),
    ]
  }
}
