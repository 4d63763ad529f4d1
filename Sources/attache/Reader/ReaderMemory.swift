import BriefingLibrary
import Dispatch
import DocumentModel

/// Keeps what the next sitting is to know, behind the screen and in order.
struct ReaderMemory {
  private let state: PersonalState
  /// What the briefing is known by; nothing where nothing is kept about it.
  private let name: String?
  private let keepsQueries: Bool
  private let queue = DispatchQueue(label: "attache.memory", qos: .utility)

  init(_ state: PersonalState, source: BriefingSource?, keepsQueries: Bool) {
    self.state = state
    name = source?.lastingName
    self.keepsQueries = keepsQueries && name != nil
  }

  /// Keeps nothing and knows nothing.
  static let none = ReaderMemory(PersonalState(folder: nil), source: nil, keepsQueries: false)

  var queries: [String] { keepsQueries ? state.queries : [] }

  func read(among documents: [Document]) -> Set<Document.ID> {
    name.map { state.opened(documents, of: $0) } ?? []
  }

  func remember(query: String) {
    guard keepsQueries else { return }
    queue.async { [state] in state.remember(query: query) }
  }

  func remember(read: Set<Document.ID>, of documents: [Document]) {
    guard let name else { return }
    queue.async { [state] in state.remember(opened: read, of: documents, name: name) }
  }

  /// Waits until all is written.
  func finish() {
    queue.sync {}
  }
}
