/// Which of “he” and “she” a person is called.
enum Gender: Sendable {
  case male
  case female

  init?(pronoun hash: UInt64) {
    if Self.malePronouns.contains(hash) {
      self = .male
    } else if Self.femalePronouns.contains(hash) {
      self = .female
    } else {
      return nil
    }
  }

  private static let malePronouns = Set(["he", "his", "him"].map { WordHash(of: $0).value })
  private static let femalePronouns = Set(["she", "her"].map { WordHash(of: $0).value })
}
