package import BriefingLibrary
package import DocumentModel
package import ScreenModel

/// Something the reader can be told to do: by key, by name on the command line, by mouse.
///
/// A new command is a value in one of the files beside this one and a line in ``all``; keymap, help
/// page and README table are read from that list.
package struct Command: Sendable {
  package enum Group: String, CaseIterable, Sendable {
    case moving = "Moving"
    case following = "Opening and going back"
    case searching = "Searching"
    case deciding = "Deciding"
    case panes = "Panes"
    case program = "Program"
  }

  package let name: String
  package let group: Group
  package let keys: [Key]
  package let help: String
  let perform: @Sendable (inout ReaderState) -> [Effect]

  init(
    _ name: String, _ group: Group, keys: [Key], help: String,
    perform: @escaping @Sendable (inout ReaderState) -> [Effect]
  ) {
    self.name = name
    self.group = group
    self.keys = keys
    self.help = help
    self.perform = perform
  }
}

/// What the reader asks of the world; the event loop does it.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case redraw
  case reload
  case setMouse(Bool)
  /// Give up the work that goes on behind the screen.
  case cancelWork
  /// Find this out behind the screen, and give up what was looked for before; the answer carries the
  /// same number.
  case search(String, number: Int)
  /// Keep a search for the next time.
  case rememberQuery(String)
  /// Keep which documents have been opened.
  case rememberRead(Set<Document.ID>)
  /// Write to the manifest, and read the briefing again.
  case decide(Decision)
  /// Take the last decision of this sitting back.
  case undoDecision
}

extension Command {
  package static let all: [Command] = [
    .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .scrollDown, .scrollUp,
    .moveToTop, .moveToBottom, .nextDocument, .previousDocument,
    .open, .openOrNextLink, .leave, .leaveOrPreviousLink, .close, .escape, .nextLink,
    .previousLink, .chooseByHint, .showActor, .showLink, .showEvidence, .historyBack,
    .historyForward,
    .toggleRead,
    .beginSearch, .nextMatch, .previousMatch, .explainSearch, .widenSearch, .saveSearch,
    .accept, .acceptRenamed, .sameActor, .differentActors, .hide, .undo,
    .nextPane, .previousPane, .showRelated, .zoom, .narrower, .wider, .tintVoices,
    .keepSafeToQuote, .explainTimes, .showOverview,
    .showIssue1, .showIssue2, .showIssue3, .showIssue4, .showIssue5, .showIssue6, .showIssue7,
    .showIssue8, .showIssue9,
    .showHelp, .beginCommand, .reload, .redraw, .toggleMouse, .stopWork, .suspend, .quit,
  ]

  package static func named(_ name: String) -> Command? {
    all.first { $0.name == name }
  }
}
