import DocumentModel

/// The words of a document that names can be made of, with their scores and tags.
struct TaggedDocument {
  /// Where words stand in the document's bytes, and what they are.
  struct Place {
    let start: Int32
    let end: Int32
    let hash: UInt64
    let followsHyphen: Bool
  }

  private(set) var places: [Place] = []
  private(set) var scores: [SIMD16<Int16>] = []
  /// Rows of words that are read together, as ranges of `places`.
  private(set) var islands: [Range<Int>] = []
  private(set) var tags: [NameTag] = []
  private let model: NameModel

  init(_ document: Document, _ model: NameModel) {
    self.model = model
    var text = document.text
    text.withUTF8 { bytes in
      var casings = DocumentCasings()
      var words: [Word] = []
      let parts = document.passages.map { passage in
        UnsafeBufferPointer(rebasing: bytes[passage.range.start..<passage.range.end])
      }
      for part in parts {
        words.removeAll(keepingCapacity: true)
        WordScanner.scan(part, into: &words)
        casings.add(words)
      }
      var scene = TaggerScene(model)
      for (passage, part) in zip(document.passages, parts) {
        scene.read(part, casings)
        add(scene, offset: Int32(passage.range.start))
      }
    }
    tags = Array(repeating: .outside, count: places.count)
  }

  private mutating func add(_ scene: TaggerScene, offset: Int32) {
    let extractor = FeatureExtractor(scene)
    NameIslands.forEach(in: scene) { island in
      let start = places.count
      for index in island {
        let word = scene.words[index]
        var sum = SIMD16<Int16>(repeating: 0)
        extractor.forEachFeature(at: index, run: extractor.run(around: index, in: island)) {
          feature, _ in model.add(feature, to: &sum)
        }
        sum[15] = 0
        scores.append(sum)
        places.append(
          Place(
            start: offset + word.start, end: offset + word.end, hash: word.hash,
            followsHyphen: word.gap == .hyphen))
      }
      islands.append(start..<places.count)
    }
  }

  /// The names that the tags tell, in order.
  var names: [TaggedName] {
    var names: [TaggedName] = []
    for island in islands {
      var index = island.lowerBound
      while index < island.upperBound {
        guard let type = tags[index].type else {
          index += 1
          continue
        }
        let start = index
        index += 1
        while index < island.upperBound, tags[index].type == type, !tags[index].begins {
          index += 1
        }
        names.append(TaggedName(words: start..<index, type: type))
      }
    }
    return names
  }

  /// Whether only a hyphen parts a word from the one before.
  func isHyphened(_ place: Int) -> Bool { places[place].followsHyphen }

  /// One number for some words, as lists keep phrases.
  func key(of words: Range<Int>) -> UInt64 {
    words.reduce(0) { $0 &* 31 &+ places[$1].hash }
  }

  /// Reads each island by itself, then again with what the document's other places say.
  mutating func read() {
    decode()
    guard places.count > 1 else { return }
    addConsensus()
    decode()
  }

  private mutating func decode() {
    var decoder = TagDecoder(model)
    for island in islands { decoder.decode(scores[island], into: &tags[island]) }
  }

  /// Strengthens the types that a word has at the document's other places: who is a person in one
  /// sentence is hardly a town in the next (one sense per discourse; Gale, Church, Yarowsky 1992).
  private mutating func addConsensus() {
    var tallies: [UInt64: SIMD8<Int32>] = [:]
    for (place, tag) in zip(places, tags) {
      tallies[place.hash, default: .zero][Self.column(of: tag)] += 1
    }
    for index in places.indices {
      guard var tally = tallies[places[index].hash] else { continue }
      tally[Self.column(of: tags[index])] -= 1
      let count = tally.wrappedSum()
      guard count > 0 else { continue }
      scores[index] &+= Self.bonus(tally, count)
    }
  }

  private static func column(of tag: NameTag) -> Int {
    tag.type.map { Int($0.rawValue) } ?? 4
  }

  /// What agreement of all other places is worth, in the model's units of a 24th; found by trial.
  private static let namedStrength: Int32 = 80
  private static let unnamedStrength: Int32 = 20
  /// So many other places have their full say.
  private static let fullCount: Int32 = 4

  private static func bonus(_ tally: SIMD8<Int32>, _ count: Int32) -> SIMD16<Int16> {
    var bonus = SIMD16<Int16>(repeating: 0)
    for column in 0..<NameTag.count {
      let type = Self.column(of: NameTag(rawValue: UInt8(column)))
      let strength = type == 4 ? unnamedStrength : namedStrength
      bonus[column] = Int16(strength * tally[type] * min(count, fullCount) / (count * fullCount))
    }
    return bonus
  }
}
