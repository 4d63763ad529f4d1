package import DocumentModel

/// A word that is probably a slip for an actor's name: “Blinked’s trip”, where Blinken travels.
///
/// It is offered with its sentence, and never taken for a name until a person says so.
package struct NearMiss: Sendable, Equatable {
  package let actor: Actor.ID
  /// As the text has it.
  package let name: String
  /// The name that it was probably to be.
  package let meant: String
  package let passage: PassageReference
  /// Bytes of the document's text.
  package let range: TextRange
}

extension NearMiss {
  /// Those of names that a person stated, each spelling once for an actor, in the order of the
  /// texts.
  ///
  /// When cancelled between two documents, those before are covered.
  package static func all(
    in graph: ActorGraph, isCancelled: () -> Bool = { false }
  ) -> [NearMiss] {
    var finder = NearMissFinder(graph)
    guard finder.hasNames else { return [] }
    var ordinal = 0
    for document in graph.documents {
      guard !isCancelled(), ordinal < graph.table.passageCount else { break }
      var text = document.text
      text.withUTF8 { bytes in
        for passage in document.passages {
          if !passage.isHeading {
            finder.look(
              in: passage, of: document.id, bytes, graph.table.entries(ofPassage: ordinal))
          }
          ordinal += 1
        }
      }
    }
    return finder.misses
  }
}
