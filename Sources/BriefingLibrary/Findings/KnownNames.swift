import ActorAnalysis
import DocumentModel
import QuotationAnalysis

/// The names of documents, for whoever asks who speaks there.
///
/// The actors of the briefing come first; where none is named, what the documents alone tell.
struct KnownNames: Sendable {
  private let graph: ActorGraph
  private let actors: [Actor.ID: Actor]
  private let found: [Document.ID: DocumentActors]

  init(graph: ActorGraph, actors: [Actor], found: [DocumentActors]) {
    self.graph = graph
    self.actors = Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.found = Dictionary(
      found.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Disjoint where the names of actors are concerned, in no order.
  func names(in document: Document) -> [NameSpan] {
    let own = document.passages.flatMap { passage in
      graph.mentions(in: PassageReference(document.id, passage.number)).map {
        NameSpan(range: $0.range, bearer: bearer(of: $0, in: document))
      }
    }
    return own + others(in: document, besides: own.map(\.range))
  }

  /// Words that may mean another actor are nobody's in particular, but of the likeliest kind.
  private func bearer(of mention: Mention, in document: Document) -> NameSpan.Bearer {
    let actor = mention.readings.first.flatMap { actors[$0] }
    if mention.isCertain, let actor {
      return NameSpan.Bearer(name: actor.name, schema: actor.schema, actor: actor.id)
    }
    return NameSpan.Bearer(
      name: String(document.text.slice(mention.range)), schema: actor?.schema)
  }

  /// `taken` is in order and disjoint, as the mentions of a document are.
  private func others(in document: Document, besides taken: [TextRange]) -> [NameSpan] {
    (found[document.id]?.entries ?? []).flatMap { entry in
      let bearer = NameSpan.Bearer(name: entry.name, schema: entry.type.schema)
      return entry.mentions.filter { $0.kind == .name && !taken.overlaps($0.range) }
        .map { NameSpan(range: $0.range, bearer: bearer) }
    }
  }
}

extension [TextRange] {
  /// Whether one of these ranges, in order and disjoint, overlaps another.
  fileprivate func overlaps(_ range: TextRange) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].start < range.end
  }
}

extension NameType {
  fileprivate var schema: Actor.Schema? {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .other: nil
    }
  }
}
