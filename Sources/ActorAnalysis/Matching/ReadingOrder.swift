import DocumentModel

/// Puts the readings of a shared name in order, likeliest first.
///
/// Rules of thumb, not knowledge; all readings stay on the screen.
///
/// - City or government: after “in”, “to”, “visited” and the like, or before “-based”, the place
///   comes first; else the government does (“Beijing said”, “Beijing’s demands”, “containing
///   Beijing”), for news seldom names a capital as a city without such a word.
/// - Persons: the one whom the document named in full last comes first.
/// - Then a name goes before an alias, an alias before a surname, that before a weak alias.
/// - Then the briefing's order decides.
struct ReadingOrder {
  let isInPlace: Bool
  /// A greater number for actors named in full later.
  let lastNamed: [Int32: Int]

  func sorted(_ claims: [Claim], _ actors: [Actor]) -> [Claim] {
    claims.sorted { left, right in
      let leftKey = key(left, actors[Int(left.actor)].schema)
      let rightKey = key(right, actors[Int(right.actor)].schema)
      return leftKey.lexicographicallyPrecedes(rightKey)
    }
  }

  /// Smaller is likelier.
  private func key(_ claim: Claim, _ schema: Actor.Schema?) -> [Int] {
    [
      fitsPlace(schema) ? 0 : 1, -(lastNamed[claim.actor] ?? 0), claim.basis.rawValue,
      Int(claim.actor),
    ]
  }

  private func fitsPlace(_ schema: Actor.Schema?) -> Bool {
    switch schema {
    case .place: isInPlace
    case .state, .publicBody, .organization: !isInPlace
    case .person, .unnamedSource, nil: true
    }
  }
}
