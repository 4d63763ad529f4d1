import DocumentModel

@testable import DateAnalysis

/// Friday, 3 February 2023, unless a test says otherwise.
let friday = "2023-02-03"

/// What is found in a text, written `words = value`.
func found(_ text: String, on day: String? = friday) -> [String] {
  expressions(text, on: day).map { "\(text.slice($0.range)) = \($0.value)" }
}

func expressions(_ text: String, on day: String? = friday) -> [TimeExpression] {
  let reference = day.flatMap { CalendarDay($0) }.map {
    TimeReference(day: $0, origin: .frontMatter)
  }
  return DateFinder(reference: reference).expressions(in: text)
}

func values(_ text: String, on day: String? = friday) -> [String] {
  expressions(text, on: day).map(\.value)
}
