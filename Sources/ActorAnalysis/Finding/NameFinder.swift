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
    var found: [DocumentActors] = []
    if let model = NameModel.shipped {
      let tagger = NameTagger(model)
      for document in documents {
        if isCancelled() { break }
        found.append(DocumentActors(document, tagger: tagger))
      }
    }
    return FoundActors(joining: found, of: documents, limit: limit)
  }
}
