import DateAnalysis
import DocumentModel

extension AnalysisTask {
  /// Time expressions and their values, counted from the gold file's date.
  ///
  /// Ages are no time expressions to the scorer, and are left out.
  static let dates = AnalysisTask(name: "dates") { gold in
    let reference = gold.date.flatMap { CalendarDay($0) }.map {
      TimeReference(day: $0, origin: .dateline)
    }
    let found = DateFinder(reference: reference).expressions(in: gold.document)
    return DateFindings(
      dates: found.filter { $0.kind != .age }.map { expression in
        let range = gold.document.scalarRange(of: expression.range)
        return DateFindings.Found(
          start: range.start, end: range.end, type: expression.kind.rawValue,
          value: expression.value)
      })
  }
}

private struct DateFindings: AnalysisFindings {
  struct Found: Encodable {
    let start: Int
    let end: Int
    let type: String
    let value: String
  }

  let dates: [Found]
}
