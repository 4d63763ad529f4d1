/// A folder as it was read: the documents and what a person decided about them.
package struct Briefing: Sendable {
  package var title: String
  package var summary: String?
  /// The day the briefing speaks from.
  package var asOf: CalendarDay?
  /// For whom it was written.
  package var principal: Actor.ID?
  /// The actors whose positions every issue shows, silence included.
  package var sides: [Actor.ID] = []
  package var documents: [Document] = []
  package var issues: [Issue] = []
  package var actors: [Actor] = []
  package var links: [Link] = []
  package var events: [Event] = []
  package var positions: [Position] = []
  package var questions: [OpenQuestion] = []
  package var points: [TalkingPoint] = []
  package var quotations: [Quotation] = []
  /// In the order in which they were taken.
  package var actorDecisions: [ActorDecision] = []
  /// Names of issues that are not to be proposed again.
  package var hiddenIssues: [String] = []
  /// Whether a person wrote a manifest for it.
  package var hasManifest = false

  package init(title: String) {
    self.title = title
  }
}

extension Briefing {
  package func document(_ id: Document.ID) -> Document? {
    documents.first { $0.id == id }
  }

  package func issue(_ id: Issue.ID) -> Issue? {
    issues.first { $0.id == id }
  }

  package func actor(_ id: Actor.ID) -> Actor? {
    actors.first { $0.id == id }
  }
}

/// Something in a briefing's folder that its owner should mend.
package struct Problem: Hashable, Sendable {
  /// Relative to the folder.
  package let file: String
  /// Counted from one; nothing where the whole file is meant.
  package let line: Int?
  /// What is wrong and what to write instead.
  package let message: String

  package init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}

extension Problem: CustomStringConvertible {
  /// As compilers word it, `briefing.toml:14: …`, so that editors can jump to the line.
  package var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(message)"
  }
}
