/// A relation that a person stated between two actors or two issues.
package struct Link: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    case actor(Actor.ID)
    case issue(Issue.ID)
  }

  package let subject: End
  package let object: End
  /// In words that read between the two: `met`, `is deputy to`.
  package let role: String
  /// Such as `planned`, `reported`; nothing where it is simply so.
  package let status: String?
  package let evidence: [Evidence]

  package init(
    subject: End, object: End, role: String, status: String? = nil, evidence: [Evidence] = []
  ) {
    self.subject = subject
    self.object = object
    self.role = role
    self.status = status
    self.evidence = evidence
  }
}

/// Something dated.
package struct Event: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Event>

  package let id: ID
  package let name: String
  package let date: FuzzyDate
  /// After schema.org's eventStatus, in plain words: `scheduled`, `postponed`, `occurred`.
  package let status: String?
  /// What the claim rests on where that is no document: `public record`.
  package let basis: String?
  package let issues: [Issue.ID]
  package let actors: [Actor.ID]
  package let evidence: [Evidence]

  package init(
    id: ID, name: String, date: FuzzyDate, status: String? = nil, basis: String? = nil,
    issues: [Issue.ID] = [], actors: [Actor.ID] = [], evidence: [Evidence] = []
  ) {
    self.id = id
    self.name = name
    self.date = date
    self.status = status
    self.basis = basis
    self.issues = issues
    self.actors = actors
    self.evidence = evidence
  }
}

/// Where an actor stands on an issue.
package struct Position: Hashable, Sendable {
  package let issue: Issue.ID
  package let actor: Actor.ID
  package let text: String
  package let evidence: [Evidence]

  package init(issue: Issue.ID, actor: Actor.ID, text: String, evidence: [Evidence] = []) {
    self.issue = issue
    self.actor = actor
    self.text = text
    self.evidence = evidence
  }
}

/// What the briefing leaves open.
package struct OpenQuestion: Hashable, Sendable {
  package let issue: Issue.ID?
  package let text: String
  package let evidence: [Evidence]

  package init(issue: Issue.ID? = nil, text: String, evidence: [Evidence] = []) {
    self.issue = issue
    self.text = text
    self.evidence = evidence
  }
}

/// A point to make in the meeting.
package struct TalkingPoint: Hashable, Sendable {
  package let issue: Issue.ID?
  package let text: String
  package let evidence: [Evidence]

  package init(issue: Issue.ID? = nil, text: String, evidence: [Evidence] = []) {
    self.issue = issue
    self.text = text
    self.evidence = evidence
  }
}

/// What someone said, where they said it.
package struct Quotation: Hashable, Sendable {
  package enum Speaker: Hashable, Sendable {
    case actor(Actor.ID)
    /// The words that the text has for a speaker nobody could name: `He`.
    case unresolved(String)
  }

  package let speaker: Speaker
  /// The word that says it was said: `stated`.
  package let cue: String?
  package let isVerbatim: Bool
  package let evidence: Evidence

  package init(speaker: Speaker, cue: String? = nil, isVerbatim: Bool, evidence: Evidence) {
    self.speaker = speaker
    self.cue = cue
    self.isVerbatim = isVerbatim
    self.evidence = evidence
  }
}
