package import DocumentModel

/// Which part of the timeline is asked for, written `actor=qin-gang&date=2022-08`.
///
/// What is given must hold together; an empty filter, which asks for all, is not written.
package struct TimelineFilter: Hashable, Sendable {
  package var actor: Actor.ID?
  package var issue: Issue.ID?
  /// What lies in these days, at least in part.
  package var date: FuzzyDate?

  package init(actor: Actor.ID? = nil, issue: Issue.ID? = nil, date: FuzzyDate? = nil) {
    self.actor = actor
    self.issue = issue
    self.date = date
  }

  var isEmpty: Bool { self == TimelineFilter() }

  /// The timeline with nothing but what the filter lets through.
  var location: Location { isEmpty ? .timeline : .timelinePart(self) }
}

extension TimelineFilter: CustomStringConvertible {
  package var description: String {
    [("actor", actor?.rawValue), ("issue", issue?.rawValue), ("date", date?.edtf)]
      .compactMap { name, value in value.map { "\(name)=\(escaped($0))" } }
      .joined(separator: "&")
  }

  /// Reads what `description` writes, in any order; nothing where the text is no filter.
  init?(parsing text: Substring) {
    self.init()
    for part in text.split(separator: "&", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, take(unescaped(pair[1]), as: pair[0]) else { return nil }
    }
  }

  /// Whether there is such a part, and it had no value yet.
  private mutating func take(_ value: String, as name: Substring) -> Bool {
    switch name {
    case "actor" where actor == nil: actor = Actor.ID(value)
    case "issue" where issue == nil: issue = Issue.ID(value)
    case "date" where date == nil:
      date = FuzzyDate(value)
      return date != nil
    default: return false
    }
    return true
  }
}
