/// Finds the likeliest tags of an island (Viterbi 1967), with memory that is used again.
struct TagDecoder {
  private static let impossible: Int16 = -12000
  private let model: NameModel
  private let steps: [SIMD16<Int16>]
  private var emissions: [SIMD16<Int16>] = []
  private var origins: [SIMD16<Int16>] = []

  init(_ model: NameModel) {
    self.model = model
    steps = (0..<16).map { model.steps(from: $0) }
  }

  /// The tags of an island, and each word's scores by tag.
  mutating func decode(
    _ extractor: FeatureExtractor, _ island: Range<Int>, _ tags: inout [NameTag]
  ) -> [SIMD16<Int16>] {
    emissions.removeAll(keepingCapacity: true)
    for index in island {
      var scores = SIMD16<Int16>(repeating: 0)
      let run = extractor.run(around: index, in: island)
      extractor.forEachFeature(at: index, run: run) { feature, _ in
        model.add(feature, to: &scores)
      }
      scores[15] = 0
      emissions.append(scores)
    }
    findPath(&tags)
    return emissions
  }

  private mutating func findPath(_ tags: inout [NameTag]) {
    origins.removeAll(keepingCapacity: true)
    var scores = steps[15] &+ emissions[0]
    for index in emissions.indices.dropFirst() {
      var best = SIMD16<Int16>(repeating: .min)
      var from = SIMD16<Int16>(repeating: 0)
      // Scores stay small numbers, so that they never overflow.
      scores &-= SIMD16(repeating: scores.maxOfTags)
      scores.replace(with: Self.impossible, where: scores .< Self.impossible)
      for tag in 0..<NameTag.count {
        let candidate = steps[tag] &+ scores[tag]
        let isBetter = candidate .> best
        best.replace(with: candidate, where: isBetter)
        from.replace(with: Int16(tag), where: isBetter)
      }
      scores = best &+ emissions[index]
      origins.append(from)
    }
    tags.removeAll(keepingCapacity: true)
    var tag = 0
    var best = Int16.min
    for last in 0..<NameTag.count {
      let score = scores[last] &+ steps[last][15]
      if score > best { (best, tag) = (score, last) }
    }
    tags.append(NameTag(rawValue: UInt8(tag)))
    for from in origins.reversed() {
      tag = Int(from[tag])
      tags.append(NameTag(rawValue: UInt8(tag)))
    }
    tags.reverse()
  }
}

extension SIMD16<Int16> {
  fileprivate var maxOfTags: Int16 {
    var copy = self
    copy[15] = .min
    return copy.max()
  }
}
