package import DocumentModel

/// Answers what the index itself does not know; nothing stands for an unknown name, and finds nothing.
package struct QueryContext: Sendable {
  package var passagesMentioning: @Sendable (_ actor: String) -> Set<PassageReference>?
  package var passagesInIssue: @Sendable (_ issue: String) -> Set<PassageReference>?
  package var passagesSaidBy: @Sendable (_ actor: String) -> Set<PassageReference>?
  /// Where an index is a part of a collection: how rare words are in all of it.
  var collection: CollectionStatistics?

  package init(
    passagesMentioning: @escaping @Sendable (_ actor: String) -> Set<PassageReference>?,
    passagesInIssue: @escaping @Sendable (_ issue: String) -> Set<PassageReference>?,
    passagesSaidBy: @escaping @Sendable (_ actor: String) -> Set<PassageReference>? = { _ in nil }
  ) {
    self.passagesMentioning = passagesMentioning
    self.passagesInIssue = passagesInIssue
    self.passagesSaidBy = passagesSaidBy
  }

  /// Knows no actor and no issue.
  package static let empty = QueryContext(
    passagesMentioning: { _ in nil }, passagesInIssue: { _ in nil })
}
