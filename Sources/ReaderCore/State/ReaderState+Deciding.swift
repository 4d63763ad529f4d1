import BriefingLibrary
import BriefingPages
package import DocumentModel

extension ReaderState {
  /// Asks for the name under which a search becomes an issue.
  mutating func beginNamingIssue() {
    if let decisionObstacle {
      message = decisionObstacle
      return
    }
    guard let query = search?.query, !query.isEmpty else {
      message = "No search is on: / begins one, and S keeps it as an issue."
      return
    }
    prompt = Prompt(.issueName(query: query))
    prompt?.replace(with: PageMaker.suggestedName(for: query))
  }

  func saveIssue(named name: String, query: String) -> [Effect] {
    let name = name.trimmingBlanks
    guard !name.isEmpty else { return [] }
    var identifiers = FreeIdentifiers(besides: snapshot.briefing.issues.map(\.id))
    let id = identifiers.take(Issue.ID(slugging: name))
    return [
      .decide(.issue(id: id.rawValue, name: name, query: PageMaker.definition(of: query)))
    ]
  }
}

extension ReaderState {
  /// The documents that somebody has opened, in this sitting or before.
  package var read: Set<Document.ID> {
    get { maker.read }
    set { maker.read = newValue }
  }

  /// The document on the page; none while the selection passes over it.
  var documentAtHand: Document.ID? {
    guard case .document(let id, _, _) = history.current.location, !history.current.isPassing
    else { return nil }
    return id
  }

  /// The document on the page counts as opened from now on.
  mutating func open() -> [Effect] {
    guard let document = documentAtHand, snapshot.document(document) != nil,
      read.insert(document).inserted
    else { return [] }
    return [.rememberRead(read)]
  }

  mutating func toggleRead() -> [Effect] {
    guard let document = documentAtHand ?? selectedDocument else {
      message = "U is for documents: it marks one as not opened yet."
      return []
    }
    if read.remove(document) != nil {
      message = "Counts as not opened yet; is:unread finds it."
    } else {
      read.insert(document)
      message = "Counts as opened."
    }
    return [.rememberRead(read)]
  }

  private var selectedDocument: Document.ID? {
    guard case .document(let id, _, _)? = selectedBlock?.target else { return nil }
    return id
  }
}
