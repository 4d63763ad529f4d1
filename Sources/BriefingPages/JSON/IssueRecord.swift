package import BriefingLibrary
import DocumentModel

/// All issues of a briefing, in its order.
package struct IssuesRecord: Encodable, Sendable {
  let issues: [IssueRecord]

  package init(_ snapshot: BriefingSnapshot) {
    issues = snapshot.briefing.issues.map { IssueRecord($0, in: snapshot) }
  }
}

/// An issue with what it holds.
struct IssueRecord: Encodable, Sendable {
  let id: String
  let name: String
  let location: String
  let query: String?
  let summary: String?
  /// `stated` in the manifest or `found` in the documents.
  let origin: String
  /// Best first.
  let passages: [PassageReferenceRecord]
  let positions: [ClaimRecord]
  /// The sides that this briefing has no position of.
  let silent: [String]
  let questions: [ClaimRecord]
  let points: [ClaimRecord]
  let events: [String]

  init(_ issue: Issue, in snapshot: BriefingSnapshot) {
    let briefing = snapshot.briefing
    let own = briefing.positions.filter { $0.issue == issue.id }
    id = issue.id.rawValue
    name = issue.name
    location = Location.issue(issue.id).description
    query = issue.query
    summary = issue.summary
    origin = issue.isProposed ? "found" : "stated"
    passages = (snapshot.analysis?.passages[issue.id] ?? []).map(PassageReferenceRecord.init)
    positions = own.map { ClaimRecord($0.text, $0.evidence, of: $0.actor, in: snapshot) }
    silent = briefing.sides.filter { side in !own.contains { $0.actor == side } }
      .map(\.rawValue)
    questions = briefing.questions.filter { $0.issue == issue.id }
      .map { ClaimRecord($0.text, $0.evidence, in: snapshot) }
    points = briefing.points.filter { $0.issue == issue.id }
      .map { ClaimRecord($0.text, $0.evidence, in: snapshot) }
    events = briefing.events.filter { $0.issues.contains(issue.id) }.map(\.id.rawValue)
  }
}

/// Something that a person stated, with what holds it up.
struct ClaimRecord: Encodable, Sendable {
  let actor: String?
  let text: String
  let evidence: [EvidenceRecord]

  init(
    _ text: String, _ evidence: [Evidence], of actor: Actor.ID? = nil,
    in snapshot: BriefingSnapshot
  ) {
    self.actor = actor?.rawValue
    self.text = text
    self.evidence = evidence.map { EvidenceRecord($0, in: snapshot) }
  }
}
