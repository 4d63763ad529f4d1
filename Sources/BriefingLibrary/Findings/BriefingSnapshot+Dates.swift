import DocumentModel

extension BriefingSnapshot {
  /// What the documents say about when; as it was found before, where nothing it rests on has
  /// changed since.
  func datedText(after previous: BriefingSnapshot?, isCancelled: @Sendable () -> Bool) -> DatedText
  {
    if let previous, let known = previous.analysis?.dates,
      previous.briefing.asOf == briefing.asOf,
      previous.briefing.documents == briefing.documents
    {
      return known
    }
    return DatedText(of: briefing, isCancelled: isCancelled)
  }
}
