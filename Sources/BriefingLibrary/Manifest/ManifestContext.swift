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
  /// Of events that have none of their own, by the numbers of their tables: made from the name.
  let madeEventIDs: [Int: Event.ID]
  let documents: [Document]
  private let documentIndexes: [String: Int]

  init(file: String, source: ManifestSource, documents: [Document]) {
    self.file = file
    lines = ManifestLines(of: source.text)
    actors = Self.identifiers(in: source.root["actor"])
    issues = Self.identifiers(in: source.root["issue"])
    events = Self.identifiers(in: source.root["event"])
    madeEventIDs = Self.madeIdentifiers(in: source.root["event"], besides: events)
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

  private static func madeIdentifiers(
    in value: ManifestValue?, besides known: [String: Int]
  ) -> [Int: Event.ID] {
    guard case .list(let tables) = value else { return [:] }
    var free = FreeIdentifiers(besides: known.keys.map { Event.ID($0) })
    var identifiers: [Int: Event.ID] = [:]
    for (index, table) in tables.enumerated() {
      guard case .table(let values) = table, values["id"] == nil,
        case .string(let name) = values["name"]
      else { continue }
      identifiers[index] = free.take(Event.ID(slugging: name))
    }
    return identifiers
  }
}
