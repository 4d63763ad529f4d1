/// Finds the likeliest tags of a row of words (Viterbi 1967), with memory that is used again.
struct TagDecoder {
  /// Such a score cannot be made up for, and sums of two such ones still are whole numbers.
  private static let impossible: Int16 = -12000
  private let steps: [SIMD16<Int16>]
  private var origins: [SIMD16<Int16>] = []

  init(_ model: NameModel) {
    steps = (0..<16).map { model.steps(from: $0) }
  }

  /// Writes one tag a word; `scores` are each word's scores by tag.
  mutating func decode(
    _ scores: ArraySlice<SIMD16<Int16>>, into tags: inout ArraySlice<NameTag>
  ) {
    origins.removeAll(keepingCapacity: true)
    var path = steps[15] &+ scores[scores.startIndex]
    for index in scores.indices.dropFirst() { path = extended(path) &+ scores[index] }
    var tag = 0
    var best = Int16.min
    for last in 0..<NameTag.count {
      let score = path[last] &+ steps[last][15]
      if score > best { (best, tag) = (score, last) }
    }
    var index = tags.endIndex - 1
    tags[index] = NameTag(rawValue: UInt8(tag))
    for from in origins.reversed() {
      tag = Int(from[tag])
      index -= 1
      tags[index] = NameTag(rawValue: UInt8(tag))
    }
  }

  /// The best score of each tag of the next word, from what the best paths so far score.
  private mutating func extended(_ path: SIMD16<Int16>) -> SIMD16<Int16> {
    // Taking the best off keeps scores small, so that they never overflow.
    var path = path &- SIMD16(repeating: path.bestOfTags)
    path.replace(with: Self.impossible, where: path .< Self.impossible)
    var best = SIMD16<Int16>(repeating: .min)
    var from = SIMD16<Int16>(repeating: 0)
    for tag in 0..<NameTag.count {
      let candidate = steps[tag] &+ path[tag]
      let isBetter = candidate .> best
      best.replace(with: candidate, where: isBetter)
      from.replace(with: Int16(tag), where: isBetter)
    }
    origins.append(from)
    return best
  }
}

extension SIMD16<Int16> {
  fileprivate var bestOfTags: Int16 {
    var copy = self
    copy[15] = .min
    return copy.max()
  }
}
