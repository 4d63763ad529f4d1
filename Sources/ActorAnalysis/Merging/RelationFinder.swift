package import DocumentModel

/// What a sentence states between two actors, in its own words.
struct FoundRelation: Sendable {
  /// Places in the document's entries.
  let from: Int
  let to: Int
  let kind: StatedRelation.Kind
  /// The words that say it, and both names: bytes of the document's text.
  let words: TextRange
  let names: [TextRange]
  let passage: Int
}

/// A relation between two actors that a sentence states.
package struct StatedRelation: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// “Ann Doe, the foreign minister of Norland”.
    case office
    /// “Ann Doe met Ben Roe”.
    case meeting
    /// “Norland signed … with Sudland”, “Norland attacked Sudland”.
    case action
  }

  package let from: Actor.ID
  package let to: Actor.ID
  package let kind: Kind
  /// As the text has it: “foreign minister of”.
  package let words: String
  package let passage: PassageReference
  /// Bytes of the document's text.
  package let range: TextRange
  package let names: [TextRange]
}

/// Finds stated relations by patterns between two names that stand near each other.
struct RelationFinder {
  /// In words between the names.
  private static let longest = 8
  let scene: DocumentScene

  init(_ scene: DocumentScene) {
    self.scene = scene
  }

  func relations() -> [FoundRelation] {
    scene.parts.flatMap { part in
      zip(part.names, part.names.dropFirst()).compactMap { relation($0, $1, in: part) }
    }
  }

  private func relation(
    _ left: DocumentScene.NamedSpan, _ right: DocumentScene.NamedSpan, in part: DocumentScene.Part
  ) -> FoundRelation? {
    let between = left.words.upperBound..<max(left.words.upperBound, right.words.lowerBound)
    guard !between.isEmpty, between.count <= Self.longest, left.entry != right.entry,
      let kind = kind(left, right, between, in: part)
    else { return nil }
    return FoundRelation(
      from: left.entry, to: right.entry, kind: kind, words: scene.range(between, of: part),
      names: [left.range, right.range], passage: part.passage.number)
  }

  private func kind(
    _ left: DocumentScene.NamedSpan, _ right: DocumentScene.NamedSpan, _ between: Range<Int>,
    in part: DocumentScene.Part
  ) -> StatedRelation.Kind? {
    let words = part.words[between]
    let isTight = words.dropFirst().allSatisfy { $0.gap.isSubset(of: [.space, .hyphen]) }
    guard isTight, part.words[right.words.lowerBound].followsBlank, let first = words.first,
      let last = words.last
    else { return nil }
    let isPerson = scene.types[left.entry] == .person
    if isPerson, first.gap == [.other, .space], WordList.linkingPrepositions.contains(last),
      words.contains(where: { WordList.trades.contains($0) })
    {
      return scene.types[right.entry] == .person ? nil : .office
    }
    guard first.followsBlank else { return nil }
    let verb = WordList.auxiliaries.contains(first) ? words.dropFirst().first : first
    guard let verb else { return nil }
    if isPerson, scene.types[right.entry] == .person, words.count <= 2,
      WordList.meetingVerbs.contains(verb)
    {
      return .meeting
    }
    return words.count <= 2 && WordList.actionVerbs.contains(verb) ? .action : nil
  }
}

extension WordList {
  static let linkingPrepositions = WordList("of at for in with the")
  static let auxiliaries = WordList("has had have is was will")
  static let meetingVerbs = WordList("met meets telephoned phoned called visited married succeeded")
  static let actionVerbs = WordList(
    """
    invaded attacked sanctioned visited accused sued acquired bought owns joined left recognised
    recognized endorsed condemned praised thanked threatened defeated replaced appointed nominated
    succeeded married backed backs supports supported opposes opposed criticised criticized
    """)
}
