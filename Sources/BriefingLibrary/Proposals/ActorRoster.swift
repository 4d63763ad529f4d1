package import DocumentModel

/// Who is in a briefing: the actors that a person stated, then those found in its documents, as far
/// as what the person decided about them goes.
///
///     stated: Ann Roe     found: A. Roe, Ben Poe, Poe, Friday
///     sameActor “Ann Roe”, “A. Roe”; hiddenActor “Friday”
///     roster: Ann Roe (alias A. Roe) · found: Ben Poe, Poe
///
/// Decisions are followed in their order, so that later ones win. Nothing found bears a name of a
/// stated actor.
package struct ActorRoster: Sendable {
  /// Stated actors in their order, then proposals, the likeliest first.
  package let actors: [Actor]
  /// Stated actors that became one with another, and the identifier of that one.
  package let merged: [Actor.ID: Actor.ID]
  /// Decisions that name nobody, or cannot be followed.
  package let problems: [Problem]

  /// - Parameters:
  ///   - stated: Those of the manifest.
  ///   - found: Those of the documents, the likeliest first.
  ///   - decisions: In the order in which they were taken.
  ///   - limit: How many proposals there are at most.
  ///   - isKnown: Whether a name that nobody goes by means a stated actor all the same, as a
  ///     surname does.
  package init(
    stated: [Actor], found: [Actor], decisions: [ActorDecision], limit: Int = .max,
    isKnown: (String) -> Bool = { _ in false }
  ) {
    var editor = RosterEditor(stated: stated)
    let named = Set(decisions.flatMap(\.names).map(NameKey.init))
    for actor in found {
      let key = NameKey(actor.name)
      if named.contains(key) || !isKnown(actor.name) { editor.propose(actor) }
    }
    for decision in decisions { editor.follow(decision) }
    actors = editor.actors(limit: limit)
    merged = editor.merged
    problems = editor.problems
  }

  /// How many proposals are shown: the more a person stated, the fewer are of use.
  package static func limit(stated: Int) -> Int { max(36, 200 - 4 * stated) }

  /// In how many passages a proposal is named at least, likewise: where a person stated two dozen
  /// actors, one that is named once was left out on purpose.
  static func fewestPassages(stated: Int) -> Int { stated < 24 ? 1 : 2 }
}
