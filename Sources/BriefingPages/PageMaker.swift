package import BriefingLibrary
package import DocumentModel

/// Makes the page of a location from a briefing; pure, so the same location gives the same page.
///
/// A new view is a case of ``Location``, a file in `Pages` and a line below.
package struct PageMaker: Sendable {
  package let snapshot: BriefingSnapshot
  /// What the help page lists: the reader's commands, or those of the command line.
  package var help: [HelpSection] { makeHelp() }
  private let makeHelp: @Sendable () -> [HelpSection]
  /// The documents that somebody has opened, for `is:unread`.
  package var read: Set<Document.ID>
  /// How the text of documents tells who speaks.
  package var voices: VoiceView
  /// Whether a document's page says behind words such as `last August` which days they mean.
  package var explainsTimes: Bool

  /// `help` is put together when its page is asked for.
  package init(
    _ snapshot: BriefingSnapshot, help: @escaping @autoclosure @Sendable () -> [HelpSection] = [],
    read: Set<Document.ID> = [], voices: VoiceView = .none, explainsTimes: Bool = false
  ) {
    self.snapshot = snapshot
    makeHelp = help
    self.read = read
    self.voices = voices
    self.explainsTimes = explainsTimes
  }

  package func page(for location: Location) -> Page {
    switch location {
    case .overview: overview()
    case .issue(let id): issue(id)
    case .actor(let id): actor(id)
    case .link(let one, let other): link(one, other)
    case .name(let name): self.name(name)
    case .document(let id, let place, let query): document(id, at: place, matching: query)
    case .search(let query): search(query)
    case .explanation(let query): explanation(query)
    case .actors: actors()
    case .documents: documents()
    case .timeline: timeline()
    case .timelinePart(let filter): timeline(filter)
    case .questions: questions()
    case .quotations: quotations()
    case .problems: problems()
    case .help: helpPage()
    case .web(let address): web(address)
    }
  }
}

/// One group of the help page.
package struct HelpSection: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// As they are pressed: `j Down`.
    package let keys: String
    package let help: String

    package init(keys: String, help: String) {
      self.keys = keys
      self.help = help
    }
  }

  package let title: String
  package let entries: [Entry]

  package init(title: String, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }
}
