package import DocumentModel

/// One step from an actor to another who is linked to it directly.
package struct LinkStep: Hashable, Sendable {
  package let from: Actor.ID
  package let to: Actor.ID
  /// How many passages name both; a stated link may have none.
  package let passages: Int
  /// Whether a person states what links the two.
  package let isStated: Bool
  /// Whether a sentence does.
  package let isSaid: Bool
}

/// How one actor is linked to another through those in between.
///
///     Ann Doe – Ben Roe – Cy Poe
package struct LinkChain: Hashable, Sendable {
  /// At least one; each begins where the one before ends.
  package let steps: [LinkStep]
  /// The lower, the closer: one for each step, up to one more for a weak link, and something for
  /// each place or state in between.
  package let cost: Double

  /// Those in between, in order; nobody where the two are linked directly.
  package var between: [Actor.ID] { steps.dropLast().map(\.to) }
}
