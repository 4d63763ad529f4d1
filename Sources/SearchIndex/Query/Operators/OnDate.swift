import DocumentModel

extension QueryOperator {
  /// The document's date may lie in a year, a month, a day or a range of them.
  static let date = QueryOperator(
    name: "date", example: "date:2022-08..2023-02",
    help: "the document is from that year, month or day, or from a range a..b",
    advice: { value in
      range(value) == nil
        ? "Write a year, a month or a day, as in date:2023-02, or two of them with “..” between."
        : nil
    },
    selection: { value, _ in
      guard let range = range(value) else { return .passages([]) }
      return .documents { facts in
        facts.metadata.datePublished.map { overlaps(range, $0) } ?? false
      }
    })

  /// `2022-08..2023-02`, `2022..`, `..2022` or one date, as EDTF has it with a slash.
  private static func range(_ value: String) -> FuzzyDate? {
    guard !value.contains("/"), let dots = firstDots(of: value) else { return FuzzyDate(value) }
    let start = value[..<dots]
    let end = value[value.index(dots, offsetBy: 2)...]
    return FuzzyDate("\(start.isEmpty ? ".." : start)/\(end.isEmpty ? ".." : end)")
  }

  private static func firstDots(of value: String) -> String.Index? {
    value.indices.first { value[$0...].hasPrefix("..") }
  }

  private static func overlaps(_ range: FuzzyDate, _ date: FuzzyDate) -> Bool {
    func isBefore(_ one: FuzzyDate, _ other: FuzzyDate) -> Bool {
      guard let end = one.end?.latest, let start = other.start?.earliest else { return false }
      return end < start
    }
    return !isBefore(range, date) && !isBefore(date, range)
  }
}
