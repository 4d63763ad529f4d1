/// An island of a text whose names are known, as features: what the tagger learns from.
package struct TrainingIsland: Sendable {
  package struct Feature: Sendable {
    package let hash: UInt64
    /// Whether it rests on the very word, or on lists: both may be left out to learn from the rest.
    package let isLexical: Bool
    package let isListed: Bool
  }

  package let features: [[Feature]]
  package let tags: [NameTag]

  /// A passage with its names, whose ranges are bytes of its text.
  package struct Passage: Sendable {
    package var text: String
    package var names: [(range: Range<Int>, type: NameType)]

    package init(text: String, names: [(range: Range<Int>, type: NameType)]) {
      self.text = text
      self.names = names
    }
  }

  /// The islands of a document's passages; of the model only the lists are used.
  package static func all(in passages: [Passage], lists model: NameModel) -> [TrainingIsland] {
    var casings = DocumentCasings()
    for passage in passages { casings.add(ActorAnalysis.words(of: passage.text)) }
    return passages.flatMap { islands(of: $0, model, casings) }
  }

  private static func islands(
    of passage: Passage, _ model: NameModel, _ casings: DocumentCasings
  ) -> [TrainingIsland] {
    var text = passage.text
    return text.withUTF8 { bytes in
      var scene = TaggerScene(model)
      scene.read(bytes, casings)
      let extractor = FeatureExtractor(scene)
      var islands: [TrainingIsland] = []
      NameIslands.forEach(in: extractor.scene) { island in
        islands.append(TrainingIsland(extractor, island, passage.names))
      }
      return islands
    }
  }

  private init(
    _ extractor: FeatureExtractor, _ island: Range<Int>,
    _ names: [(range: Range<Int>, type: NameType)]
  ) {
    features = island.map { index in
      var features: [Feature] = []
      extractor.forEachFeature(at: index, run: extractor.run(around: index, in: island)) {
        features.append(Feature(hash: $0, isLexical: $1 == .word, isListed: $1 == .list))
      }
      return features
    }
    let places = island.map { index in
      let word = extractor.scene.words[index]
      return names.firstIndex { $0.range.lowerBound < word.end && word.start < $0.range.upperBound }
    }
    tags = places.indices.map { index in
      guard let place = places[index] else { return .outside }
      let begins = index == 0 || places[index - 1] != place
      let ends = index == places.count - 1 || places[index + 1] != place
      let part: NameTag.Part = begins ? (ends ? .only : .first) : (ends ? .last : .inner)
      return NameTag(part, of: names[place].type)
    }
  }
}

/// The words of a phrase of the lists as the model's table of lists keeps them.
package func lexiconHashes(of phrase: String) -> (first: UInt64, phrase: UInt64, count: Int) {
  let found = words(of: phrase)
  return (found.first?.hash ?? 0, WordKey.of(found), found.count)
}
