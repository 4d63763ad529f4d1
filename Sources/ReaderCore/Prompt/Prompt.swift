import BriefingPages
package import DocumentModel

/// The line at the bottom while something is typed into it.
package struct Prompt: Sendable {
  package enum Kind: Hashable, Sendable {
    case search
    case command
    /// The name of the issue that a search is to become.
    case issueName(query: String)
    /// The name under which a proposed issue is accepted.
    case proposalName(Issue.ID)
    /// Whom an actor is the same as.
    case sameActor(Actor.ID, name: String)
    /// Whose links are looked for.
    case firstActor
    /// Whom an actor may be linked to.
    case secondActor(Actor.ID, name: String)

    /// What stands before the text.
    package var label: String {
      switch self {
      case .search: "/"
      case .command: ":"
      case .issueName, .proposalName: "Name of the issue: "
      case .sameActor(_, let name): "\(name) is the same as: "
      case .firstActor: "How is linked: "
      case .secondActor(_, let name): "How is \(name) linked to: "
      }
    }
  }

  /// What a search can be narrowed to with one key.
  package struct Scope: Hashable, Sendable {
    let operatorText: String
    package let name: String
  }

  package let kind: Kind
  package private(set) var text = ""
  /// Characters before the cursor.
  package private(set) var cursor = 0
  package let scope: Scope?
  package var isScoped = false
  /// The completion chosen with the arrow keys, counted from zero.
  package var choice: Int?
  /// What can be chosen, the likeliest first, where that is known from the beginning.
  var candidates: [Completion] = []
  /// The earlier search that stands in the line, counted from zero, as long as nobody changes it.
  private(set) var recalled: Int?
  /// Where a search began.
  let saved: SavedPlace?

  init(_ kind: Kind, saved: SavedPlace? = nil, scope: Scope? = nil) {
    self.kind = kind
    self.saved = saved
    self.scope = scope
  }

  /// What is searched for: the text, inside the scope where one is chosen.
  var query: String {
    let words = text.trimmingBlanks
    guard isScoped, let scope, !words.isEmpty else { return words.isEmpty ? "" : text }
    return "\(scope.operatorText) \(text)"
  }

  /// Counts what stands before the cursor anew: an accent typed behind a letter joins it.
  mutating func insert(_ addition: String) {
    let before = String(text.prefix(cursor)) + addition
    text = before + text.dropFirst(cursor)
    cursor = before.count
    forgetChoice()
  }

  mutating func replace(with text: String) {
    self.text = text
    cursor = text.count
    forgetChoice()
  }

  /// Puts the search before or after the one in the line there, or the empty line behind the last.
  ///
  /// - Returns: Whether there was one.
  mutating func recall(older: Bool, from queries: [String]) -> Bool {
    let place = (recalled ?? queries.count) + (older ? -1 : 1)
    guard queries.indices.contains(place) || place == queries.count else { return false }
    replace(with: place < queries.count ? queries[place] : "")
    recalled = place < queries.count ? place : nil
    return true
  }

  private mutating func forgetChoice() {
    choice = nil
    recalled = nil
  }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: cursor - 1))
    cursor -= 1
    forgetChoice()
  }

  mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    forgetChoice()
  }

  mutating func deleteWord() {
    while cursor > 0, character(before: cursor) == " " { deleteBackward() }
    while cursor > 0, character(before: cursor) != " " { deleteBackward() }
  }

  mutating func deleteToStart() {
    text.removeFirst(cursor)
    cursor = 0
    forgetChoice()
  }

  mutating func moveCursor(by distance: Int) {
    cursor = min(max(0, cursor + distance), text.count)
  }

  mutating func moveCursor(toStart: Bool) {
    cursor = toStart ? 0 : text.count
  }

  private func character(before position: Int) -> Character {
    text[text.index(text.startIndex, offsetBy: position - 1)]
  }
}

extension String {
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
