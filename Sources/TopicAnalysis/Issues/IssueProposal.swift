package import DocumentModel

/// An issue that a folder's passages suggest: a saved query for a person to accept, mend or drop.
package struct IssueProposal: Identifiable, Hashable, Sendable {
  package let id: Issue.ID
  package let name: String
  /// In the briefing's query language: `"supreme court" OR scalia`.
  package let query: String
  /// The passages that have one of its terms.
  package let passageCount: Int
  /// The documents that they are of.
  package let documentCount: Int
}
