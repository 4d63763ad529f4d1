import ActorAnalysis

/// An island with its weight among all.
struct WeightedIsland {
  let island: TrainingIsland
  let weight: Float
  let corpus: Int
}

/// Makes documents of sentences, as the tagger meets them: passages of some sentences, now and
/// then one written as a headline is.
enum TrainingSet {
  private static let documentLength = 40

  static func islands(
    of sentences: [TaggedSentence], lists: NameModel, _ random: inout SplitMix
  ) -> [WeightedIsland] {
    var islands: [WeightedIsland] = []
    var start = 0
    while start < sentences.count {
      let corpus = sentences[start].corpus
      var end = start
      while end < sentences.count, end - start < documentLength,
        sentences[end].corpus.name == corpus.name
      {
        end += 1
      }
      let document = sentences[start..<end].map(\.passage)
      let number = TaggedCorpus.all.firstIndex { $0.name == corpus.name } ?? 0
      func add(_ passages: [TrainingIsland.Passage], _ weight: Float) {
        islands += TrainingIsland.all(in: passages, lists: lists)
          .map { WeightedIsland(island: $0, weight: weight, corpus: number) }
      }
      add(joined(document, &random), corpus.weight)
      add(headlines(of: document, &random), corpus.weight * 0.5)
      start = end
    }
    return islands
  }

  /// One to four sentences a passage.
  private static func joined(
    _ sentences: [TrainingIsland.Passage], _ random: inout SplitMix
  ) -> [TrainingIsland.Passage] {
    var passages: [TrainingIsland.Passage] = []
    var left = 0
    for sentence in sentences {
      if left == 0 {
        passages.append(sentence)
        left = Int(random.next() % 4)
        continue
      }
      left -= 1
      let last = passages.count - 1
      passages[last].text += " "
      let offset = passages[last].text.utf8.count
      passages[last].text += sentence.text
      passages[last].names += sentence.names.map {
        ($0.range.lowerBound + offset..<$0.range.upperBound + offset, $0.type)
      }
    }
    return passages
  }

  /// One sentence in eight with capitals throughout, most of them only at the words' beginnings.
  private static func headlines(
    of sentences: [TrainingIsland.Passage], _ random: inout SplitMix
  ) -> [TrainingIsland.Passage] {
    sentences.compactMap { sentence in
      guard random.next() % 8 == 0 else { return nil }
      var headline = sentence
      headline.text = random.next() % 4 == 0 ? capitals(sentence.text) : titleCase(sentence.text)
      return headline
    }
  }

  private static func capitals(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 &- 0x61 < 26 ? $0 - 32 : $0 }, as: UTF8.self)
  }

  private static func titleCase(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.utf8.count > 3, let first = word.utf8.first, first &- 0x61 < 26 else {
        return String(word)
      }
      return capitals(String(word.prefix(1))) + word.dropFirst()
    }.joined(separator: " ")
  }
}
