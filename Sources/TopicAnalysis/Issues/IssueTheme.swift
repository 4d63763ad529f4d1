/// Phrases that would make one issue together.
struct IssueTheme {
  /// The one that weighs most first.
  let phrases: [PhraseCandidate]
  /// Passages that have any of them, counted over the folder, in order.
  let passages: [Int32]
  let documents: Set<Int32>
  let name: String
  /// Whether a subject area holds its phrases together.
  let isArea: Bool
  let score: Double

  init(_ phrases: [PhraseCandidate], name: String? = nil, score: Double) {
    self.phrases = phrases
    passages = Set(phrases.flatMap(\.passages)).sorted()
    documents = phrases.reduce(into: []) { $0.formUnion($1.documents) }
    isArea = name != nil
    self.name = name ?? (phrases.first?.spelling ?? "").startingWithCapital
    self.score = score
  }

  /// In the briefing's query language, in small letters, for it does not mind.
  var query: String { phrases.flatMap(\.queryTexts).joined(separator: " OR ") }

  /// Of the smaller one's passages, how many both have.
  func overlap(with other: IssueTheme) -> Double {
    let smaller = min(passages.count, other.passages.count)
    guard smaller > 0 else { return 0 }
    let common = Set(passages).intersection(other.passages).count
    return Double(common) / Double(smaller)
  }

  /// Subject areas are told apart already: a border wall is not Wall Street.
  func sharesWord(with other: IssueTheme) -> Bool {
    if isArea, other.isArea { return false }
    return phrases.contains { phrase in other.phrases.contains { phrase.sharesWord(with: $0) } }
  }
}

extension PhraseCandidate {
  /// One word bare, several as a phrase; those in the plural too where they often stand so, since a
  /// phrase is found as it is written.
  var queryTexts: [String] {
    var counts: [String: Int] = [:]
    for (spelling, count) in spellings { counts[spelling.lowercased(), default: 0] += count }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let all = counts.values.reduce(0, +)
    let kept = key.isPair ? ranked.prefix(2).filter { $0.value * 5 >= all } : []
    let texts = kept.isEmpty ? ranked.prefix(1).map(\.key) : kept.map(\.key)
    return texts.map { text in
      text.contains { !$0.isLetter && !$0.isNumber } ? "\"\(text)\"" : text
    }
  }

  func sharesWord(with other: PhraseCandidate) -> Bool {
    let mine = [key.firstTerm, key.lastTerm]
    return mine.contains(other.key.firstTerm) || mine.contains(other.key.lastTerm)
  }
}

extension String {
  fileprivate var startingWithCapital: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
