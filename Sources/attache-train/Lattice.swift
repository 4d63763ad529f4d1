import Foundation

/// All ways to tag a row of words, with how likely each is (forward and backward; Baum 1972).
struct Lattice {
  private static let tagCount = 15
  /// How much a step from tag to tag is worth; row 15 from the start, column 15 to the end.
  let steps: [SIMD16<Float>]

  /// What is expected of all ways together.
  struct Expectations {
    /// Of the sum over all ways.
    var logarithm: Float
    /// How often each word has each tag.
    var tags: [SIMD16<Float>]
    /// How often each step is taken.
    var steps: [SIMD16<Float>]
  }

  /// `potentials` is how much each tag is worth at each word, zero for a tag that it cannot have.
  func expectations(_ potentials: [SIMD16<Float>]) -> Expectations {
    var result = Expectations(
      logarithm: 0, tags: potentials, steps: Array(repeating: .zero, count: 16))
    let forward = forward(potentials, &result.logarithm)
    var beta = ends
    result.logarithm += log((forward[potentials.count - 1] * beta).sum())
    for place in potentials.indices.reversed() {
      var marginal = forward[place] * beta
      marginal /= marginal.sum()
      result.tags[place] = marginal
      if place == potentials.count - 1 {
        for tag in 0..<Self.tagCount { result.steps[tag][15] += marginal[tag] }
      }
      guard place > 0 else {
        result.steps[15] += marginal
        break
      }
      beta = backward(beta * potentials[place], forward[place - 1], &result.steps)
    }
    return result
  }

  private var ends: SIMD16<Float> {
    var ends = SIMD16<Float>.zero
    for tag in 0..<Self.tagCount { ends[tag] = steps[tag][15] }
    return ends
  }

  /// What leads to each word, scaled to a sum of one.
  private func forward(
    _ potentials: [SIMD16<Float>], _ logarithm: inout Float
  ) -> [SIMD16<Float>] {
    var alpha = SIMD16<Float>.zero
    return potentials.indices.map { place in
      var next = SIMD16<Float>.zero
      if place == 0 {
        next = steps[15]
      } else {
        for tag in 0..<Self.tagCount { next += steps[tag] * alpha[tag] }
      }
      next[15] = 0
      alpha = next * potentials[place]
      let sum = alpha.sum()
      logarithm += log(sum)
      alpha /= sum
      return alpha
    }
  }

  /// What follows on the word before, scaled to a sum of one; adds the steps between the two.
  private func backward(
    _ weighted: SIMD16<Float>, _ alpha: SIMD16<Float>, _ counts: inout [SIMD16<Float>]
  ) -> SIMD16<Float> {
    var before = SIMD16<Float>.zero
    var pairs = [SIMD16<Float>](repeating: .zero, count: Self.tagCount)
    var total: Float = 0
    for tag in 0..<Self.tagCount {
      var row = steps[tag] * weighted
      row[15] = 0
      before[tag] = row.sum()
      pairs[tag] = row * alpha[tag]
      total += pairs[tag].sum()
    }
    for tag in 0..<Self.tagCount { counts[tag] += pairs[tag] / total }
    return before / before.sum()
  }
}
