import DocumentModel

/// What the tables of a manifest may name: collected before any of them is read, so that a link
/// may stand above the actors it joins.
struct ManifestContext {
  let file: String
  let lines: ManifestLines
  /// Each with the number (from zero) of the table that has it first.
  let actors: [String: Int]
  let issues: [String: Int]
  let events: [String: Int]
  let documents: [Document]
  private let documentIndexes: [String: Int]

  init(file: String, source: ManifestSource, documents: [Document]) {
    self.file = file
    lines = ManifestLines(of: source.text)
    actors = Self.identifiers(in: source.root["actor"])
    issues = Self.identifiers(in: source.root["issue"])
    events = Self.identifiers(in: source.root["event"])
    self.documents = documents
    var indexes: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      indexes[document.path] = index
      indexes[document.id.rawValue] = index
    }
    documentIndexes = indexes
  }

  /// The document with an identifier or a path.
  func document(_ name: String) -> Document? {
    documentIndexes[name].map { documents[$0] }
  }

  private static func identifiers(in value: ManifestValue?) -> [String: Int] {
    guard case .list(let tables) = value else { return [:] }
    var identifiers: [String: Int] = [:]
    for (index, table) in tables.enumerated() {
      guard case .table(let values) = table, case .string(let id) = values["id"],
        identifiers[id] == nil
      else { continue }
      identifiers[id] = index
    }
    return identifiers
  }
}
