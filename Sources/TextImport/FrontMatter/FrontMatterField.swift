import DocumentModel

/// One entry of front matter on its way into the metadata.
struct FrontMatterEntry {
  let key: String
  /// Empty where there is no value.
  let texts: [String]
  let file: String
  /// Counted from one.
  let line: Int
  var problems: [Problem] = []

  init(key: String, texts: [String], file: String, line: Int) {
    self.key = key
    self.texts = texts
    self.file = file
    self.line = line
  }

  var text: String { texts.joined(separator: ", ") }
}

/// What the program understands in front matter; names follow schema.org, then habit.
struct FrontMatterField: Sendable {
  /// The first is ours, the others are those of site generators and `pandoc`.
  let keys: [String]
  /// Whether the entry found its place; what did not is kept among the rest.
  let read: @Sendable (inout FrontMatterEntry, inout DocumentMetadata) -> Bool

  static let all: [FrontMatterField] = [
    text(["title", "headline", "name"], \.title),
    text(["alternativeHeadline", "shortTitle"], \.alternativeHeadline),
    text(["publisher"], \.publisher),
    text(["url"], \.url),
    text(["language", "inLanguage", "lang"], \.language),
    text(["genre"], \.genre),
    authors,
    date,
  ]

  /// The first key that has a value wins.
  private static func text(
    _ keys: [String], _ target: any WritableKeyPath<DocumentMetadata, String?> & Sendable
  ) -> FrontMatterField {
    FrontMatterField(keys: keys) { entry, metadata in
      if entry.texts.isEmpty { return true }
      guard metadata[keyPath: target] == nil else { return false }
      metadata[keyPath: target] = entry.text
      return true
    }
  }

  private static let authors = FrontMatterField(
    keys: ["author", "authors", "creator"]
  ) { entry, metadata in
    metadata.authors += entry.texts
    return true
  }

  private static let date = FrontMatterField(
    keys: ["datePublished", "date"]
  ) { entry, metadata in
    if entry.texts.isEmpty { return true }
    guard metadata.datePublished == nil else { return false }
    metadata.datePublished = FuzzyDate(entry.text) ?? day(ofTime: entry.text)
    if metadata.datePublished != nil { return true }
    entry.problems.append(
      Problem(
        file: entry.file, line: entry.line,
        message: "\"\(entry.text)\" is no date; write it as 2023-02-03, 2023-02 or 2023"))
    return false
  }

  /// The day of a point in time such as `2023-02-03T10:00:00Z` or `2023-02-03 10:00`.
  private static func day(ofTime text: String) -> FuzzyDate? {
    let head = text.prefix(10)
    guard let mark = text.dropFirst(10).first, "Tt ".contains(mark) else { return nil }
    return CalendarDay(head).map { FuzzyDate($0) }
  }
}
