package import DocumentModel

/// The day from which a document speaks, and who says so.
package struct TimeReference: Hashable, Sendable {
  package enum Origin: String, Sendable {
    case frontMatter = "front matter"
    case fileName = "file name"
    case dateline = "dateline"
    /// The briefing's `asOf`: the document itself has no date.
    case asOf = "as of"
  }

  package let day: CalendarDay
  package let origin: Origin

  package init(day: CalendarDay, origin: Origin) {
    self.day = day
    self.origin = origin
  }
}

extension TimeReference {
  /// The document's own date, else that of its dateline, else the briefing's; nothing where none of
  /// them has a day.
  package init?(of document: Document, asOf: CalendarDay? = nil) {
    if let day = document.metadata.datePublished?.singleDay {
      let isInName = document.path.contains(day.description)
      self.init(day: day, origin: isInName ? .fileName : .frontMatter)
    } else if let day = Self.dateline(of: document) {
      self.init(day: day, origin: .dateline)
    } else if let asOf {
      self.init(day: asOf, origin: .asOf)
    } else {
      return nil
    }
  }

  /// Passages at the start in which a dateline may stand.
  private static let datelinePassages = 3
  /// Bytes; a longer passage is a paragraph that tells something.
  private static let longestDateline = 80

  /// A whole date that stands in a short line at the document's start.
  private static func dateline(of document: Document) -> CalendarDay? {
    let finder = DateFinder(reference: nil)
    for passage in document.passages.prefix(datelinePassages)
    where passage.range.count <= longestDateline {
      let found = finder.expressions(in: String(document.text(of: passage)))
      let days = found.filter { $0.origin == .explicit }.compactMap { $0.date?.singleDay }
      if let day = days.first { return day }
    }
    return nil
  }
}

extension FuzzyDate {
  /// The day, where it is exactly one.
  var singleDay: CalendarDay? {
    guard let first = earliest, first == latest else { return nil }
    return first
  }
}
