/// A way in which a sentence states a relation between two names that stand near each other.
struct RelationPattern: Sendable {
  struct Match {
    let from: RelationScene.Name
    let to: RelationScene.Name
    let kind: StatedRelation.Kind
    /// Stretches of the passage's words.
    let label: [Range<Int>]
  }

  /// Two names with what is between them; the first comes first in the text.
  struct Pair {
    let left: RelationScene.Name
    let right: RelationScene.Name

    /// Places of the words in between.
    var between: Range<Int> {
      left.words.upperBound..<max(left.words.upperBound, right.words.lowerBound)
    }
  }

  let find: @Sendable (Pair, RelationScene) -> Match?

  /// The first that matches tells; each is a file in `Patterns`.
  static let all: [RelationPattern] = [
    .apposition, .ownOffice, .officeBefore, .officeOfPlace, .beingInOffice, .meeting, .action,
  ]

  /// In words between the names.
  private static let longest = 9

  /// In the order of the text.
  static func matches(in scene: RelationScene) -> [Match] {
    scene.names.indices.flatMap { matches(from: $0, in: scene) }
  }

  private static func matches(from place: Int, in scene: RelationScene) -> [Match] {
    let left = scene.names[place]
    guard left.actor >= 0 else { return [] }
    for other in scene.names.indices.dropFirst(place + 1) {
      let right = scene.names[other]
      let pair = Pair(left: left, right: right)
      guard pair.between.count <= longest else { break }
      if right.actor >= 0, right.actor != left.actor {
        for pattern in all {
          if let match = pattern.find(pair, scene) { return [match] }
        }
      }
      guard scene.isModifier(right) else { break }
    }
    return []
  }
}

extension RelationScene {
  /// Whether a name only tells more of what follows.
  ///
  /// “Chinese” does, “Oslo-based” does, and so does the first name of “the Norway Ferry Union”.
  fileprivate func isModifier(_ name: Name) -> Bool {
    if name.isAdjective { return true }
    let next = name.words.upperBound
    guard next < words.count else { return false }
    if separator(before: next) == .hyphen { return words[next].hash == WordHash.based }
    return separator(before: next) == .blank && words[next].isCapitalized
      && !name.isPerson && names.contains { $0.words.lowerBound == next }
  }
}
