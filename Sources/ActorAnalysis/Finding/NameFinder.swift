package import DocumentModel

/// Proposes actors for documents that come without any.
///
/// Each document is read by itself (`DocumentActors`), then all are joined (`FoundActors`).
package enum NameFinder {
  /// At most `limit` actors, those of the most passages first, each with `origin` found.
  ///
  /// Whatever was found so far is returned when cancelled between two documents.
  package static func actors(
    in documents: [Document], limit: Int, isCancelled: () -> Bool = { false }
  ) -> [Actor] {
    found(in: documents, limit: limit, isCancelled: isCancelled).proposals.map(\.actor)
  }

  /// The same with all that speaks for them.
  package static func found(
    in documents: [Document], limit: Int, isCancelled: () -> Bool = { false }
  ) -> FoundActors {
    FoundActors(
      joining: read(documents, isCancelled: isCancelled), of: documents, limit: limit)
  }

  /// Who is named in each document, those first that were read before it was cancelled.
  package static func read(
    _ documents: [Document], isCancelled: () -> Bool = { false }
  ) -> [DocumentActors] {
    guard let model = NameModel.shipped else { return [] }
    let tagger = NameTagger(model)
    return documents.prefix { _ in !isCancelled() }.map { DocumentActors($0, tagger: tagger) }
  }
}
