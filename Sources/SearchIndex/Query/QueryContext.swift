package import DocumentModel

/// What someone says in a passage; nothing where they are silent there.
package typealias Speech = @Sendable (PassageReference) -> SpokenText?

/// Answers what the index itself does not know; nothing stands for an unknown name, and finds nothing.
package struct QueryContext: Sendable {
  package var passagesMentioning: @Sendable (_ actor: String) -> Set<PassageReference>?
  package var passagesInIssue: @Sendable (_ issue: String) -> Set<PassageReference>?
  package var passagesSaidBy: @Sendable (_ actor: String) -> Set<PassageReference>?
  /// What an actor says in each passage.
  package var speech: @Sendable (_ actor: String) -> Speech
  /// Where an index is a part of a collection: how rare words are in all of it.
  var collection: CollectionStatistics?

  package init(
    passagesMentioning: @escaping @Sendable (_ actor: String) -> Set<PassageReference>?,
    passagesInIssue: @escaping @Sendable (_ issue: String) -> Set<PassageReference>?,
    passagesSaidBy: @escaping @Sendable (_ actor: String) -> Set<PassageReference>? = { _ in nil },
    speech: @escaping @Sendable (_ actor: String) -> Speech = { _ in { _ in nil } }
  ) {
    self.passagesMentioning = passagesMentioning
    self.passagesInIssue = passagesInIssue
    self.passagesSaidBy = passagesSaidBy
    self.speech = speech
  }

  /// Knows no actor and no issue.
  package static let empty = QueryContext(
    passagesMentioning: { _ in nil }, passagesInIssue: { _ in nil })
}
