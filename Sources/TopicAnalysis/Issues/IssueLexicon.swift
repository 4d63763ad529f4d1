/// What is known of words beforehand, by their numbers in the terms of a folder.
struct IssueLexicon {
  private var areas: [PhraseKey: Int] = [:]
  private var general: Set<Int> = []
  private var outlets: Set<Int> = []
  private var outletEndings: Set<Int> = []
  private var people: Set<Int> = []
  private var places: Set<Int> = []
  /// The numbers of words that are part of a publisher’s name.
  private var publishers: Set<PhraseKey> = []

  /// - Parameters:
  ///   - people: Names of people, who are actors and no issues.
  ///   - places: Names of places, which are actors and may be issues.
  ///   - publishers: Whom documents are from.
  ///   - scanner: Numbers the words as it does those of the documents.
  init(
    people: [String], places: [String], publishers: [String], _ scanner: inout TopicWordScanner
  ) {
    for (place, area) in SubjectArea.all.enumerated() {
      for phrase in area.phrases {
        if let key = scanner.key(of: phrase), areas[key] == nil { areas[key] = place }
      }
    }
    general = Self.terms(NotTopics.general, &scanner)
    outlets = Self.terms(NotTopics.outlets, &scanner)
    outletEndings = Self.terms(NotTopics.outletEndings, &scanner)
    self.people = Self.terms(people.flatMap { $0.split(separator: " ") }, &scanner)
    self.places = Self.terms(places.flatMap { $0.split(separator: " ") }, &scanner)
    self.publishers = Set(publishers.compactMap { scanner.key(of: $0) })
  }

  private static func terms(
    _ words: [Substring], _ scanner: inout TopicWordScanner
  ) -> Set<Int> {
    Set(words.compactMap { scanner.key(of: $0)?.firstTerm })
  }

  func area(of key: PhraseKey) -> Int? { areas[key] }

  func isPlace(_ key: PhraseKey, _ tally: PhraseCensus.Tally) -> Bool {
    tally.capitals * 2 > tally.count
      && (places.contains(key.firstTerm) || places.contains(key.lastTerm))
  }

  /// Whether a phrase may name an issue by itself: it is specific, no outlet and nobody's name.
  func mayBeTopic(_ key: PhraseKey, _ tally: PhraseCensus.Tally) -> Bool {
    let terms = [key.firstTerm, key.lastTerm]
    if terms.contains(where: outlets.contains) || publishers.contains(key) { return false }
    let isName = tally.capitals * 2 > tally.count
    if isName, outletEndings.contains(key.lastTerm) || people.contains(key.lastTerm) {
      return false
    }
    // "Federal government" is as general as either word; "justice department" is not.
    return !terms.allSatisfy(general.contains) && !(!key.isPair && general.contains(key.firstTerm))
      && !(key.isPair && !isName && general.contains(key.lastTerm))
  }
}
