import BriefingLibrary
import DateAnalysis
import DocumentModel

/// How often something is named month by month, as one row of blocks.
///
///     Nov 2022 ▂▁ ▇ Feb 2023
struct MonthBar: Equatable {
  let first: CalendarMonth
  let last: CalendarMonth
  /// Of each column from the first month on; a column is one month, or several of a long time.
  let counts: [Int]

  /// The most columns that stand in one row.
  static let widest = 36

  /// Nothing where there are fewer than two months with anything.
  init?(_ months: [CalendarMonth: Int]) {
    let months = months.filter { $0.value > 0 }
    guard months.count > 1, let first = months.keys.min(), let last = months.keys.max() else {
      return nil
    }
    let span = last.ordinal - first.ordinal + 1
    let width = (span + Self.widest - 1) / Self.widest
    var counts = [Int](repeating: 0, count: (span + width - 1) / width)
    for (month, count) in months { counts[(month.ordinal - first.ordinal) / width] += count }
    self.first = first
    self.last = last
    self.counts = counts
  }

  private static let blocks = ["▁", "▂", "▃", "▅", "▇"]

  /// A block for each column, none where there is nothing; the highest stands for the most.
  var row: String {
    let most = counts.max() ?? 1
    return counts.map { count in
      count == 0 ? " " : Self.blocks[(count * Self.blocks.count - 1) / most]
    }.joined()
  }
}

extension PageMaker {
  /// How often the passages of a list were written month by month, after their documents' dates.
  func monthBar(of passages: [PassageReference]) -> [Block] {
    var counts: [Document.ID: Int] = [:]
    for passage in passages { counts[passage.document, default: 0] += 1 }
    var months: [CalendarMonth: Int] = [:]
    for (id, count) in counts {
      guard let month = month(of: id) else { continue }
      months[month, default: 0] += count
    }
    guard let bar = MonthBar(months) else { return [] }
    return [
      .paragraph([
        Span("By month  ", .muted), Span(bar.first.display + " "), Span(bar.row, .mention),
        Span(" " + bar.last.display),
      ])
    ]
  }

  /// That of the document's own date, or of its first lines.
  private func month(of id: Document.ID) -> CalendarMonth? {
    if let month = snapshot.document(id)?.metadata.datePublished?.month { return month }
    guard let reference = snapshot.analysis?.dates[id]?.reference, reference.origin != .asOf
    else { return nil }
    return CalendarMonth(year: reference.day.year, number: reference.day.month)
  }
}
