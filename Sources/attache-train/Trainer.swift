import ActorAnalysis
import Foundation

/// Trains a linear chain of tags (conditional random field; Lafferty, McCallum, Pereira 2001) by
/// AdaGrad (Duchi, Hazan, Singer 2011), an island at a time.
struct Trainer {
  struct Settings {
    var epochs: Int
    var decay: Float
    var lexicalDropout: Double
    var listDropout: Double
    var rate: Float = 0.15
  }

  private struct Example {
    /// Places in `rows`, with flags in the two high bits.
    var features: [[Int32]]
    var grounds: [[UInt8]]
    /// One for each tag that a word may have, else zero.
    var tags: [SIMD16<Float>]
    var weight: Float
    var corpus: Int
  }

  private let settings: Settings
  private var examples: [Example] = []
  private var names: [UInt64] = []
  private var counts: [Int32] = []
  private var rows: [SIMD16<Float>]
  private var squares: [SIMD16<Float>]
  /// Sums of the weights at the ends of passes, for their mean: steadier than the last.
  private var rowSums: [SIMD16<Float>]
  private var stepSums: [SIMD16<Float>] = Array(repeating: .zero, count: 16)
  private var sumCount: Float = 0
  private var steps: [SIMD16<Float>]
  private var stepSquares: [SIMD16<Float>]
  private var bias: [SIMD16<Float>]
  private var biasSquares: [SIMD16<Float>]
  private static let tagCount = NameTag.count

  init(_ islands: [WeightedIsland], _ settings: Settings) {
    self.settings = settings
    var counts: [UInt64: Int32] = [:]
    for island in islands {
      for features in island.island.features {
        for feature in features { counts[feature.hash, default: 0] += 1 }
      }
    }
    var places: [UInt64: Int32] = [:]
    for island in islands {
      var example = Example(
        features: [], grounds: [],
        tags: island.island.tags.map { Self.allowed($0, in: TaggedCorpus.all[island.corpus]) },
        weight: island.weight, corpus: island.corpus)
      for features in island.island.features {
        var row: [Int32] = []
        var grounds: [UInt8] = []
        for feature in features where counts[feature.hash, default: 0] > 1 {
          let place = places[feature.hash] ?? Int32(names.count)
          if place == names.count {
            places[feature.hash] = place
            names.append(feature.hash)
            self.counts.append(counts[feature.hash, default: 0])
          }
          row.append(place)
          grounds.append(feature.isLexical ? 1 : feature.isListed ? 2 : 0)
        }
        example.features.append(row)
        example.grounds.append(grounds)
      }
      examples.append(example)
    }
    rows = Array(repeating: .zero, count: names.count)
    rowSums = rows
    squares = Array(repeating: SIMD16(repeating: 1e-2), count: names.count)
    steps = Array(repeating: .zero, count: 16)
    stepSquares = Array(repeating: SIMD16(repeating: 1e-2), count: 16)
    bias = Array(repeating: .zero, count: TaggedCorpus.all.count)
    biasSquares = Array(repeating: SIMD16(repeating: 1e-2), count: bias.count)
    forbidSteps()
  }

  /// What is in no name may be one of type other where a corpus does not tell those.
  private static func allowed(_ tag: NameTag, in corpus: TaggedCorpus) -> SIMD16<Float> {
    var allowed = SIMD16<Float>.zero
    allowed[Int(tag.rawValue)] = 1
    guard tag == .outside, !corpus.tellsOthers else { return allowed }
    for tag in 0..<NameTag.count where NameTag(rawValue: UInt8(tag)).type == .other {
      allowed[tag] = 1
    }
    return allowed
  }

  private mutating func forbidSteps() {
    let all = (0..<Self.tagCount).map { NameTag(rawValue: UInt8($0)) }
    for tag in all {
      for next in all where !tag.mayPrecede(next) {
        steps[Int(tag.rawValue)][Int(next.rawValue)] = -1000
      }
      if !tag.mayStart { steps[15][Int(tag.rawValue)] = -1000 }
      if !tag.mayEnd { steps[Int(tag.rawValue)][15] = -1000 }
    }
  }

  mutating func train(_ random: inout SplitMix) {
    for epoch in 0..<settings.epochs {
      var loss: Float = 0
      for index in examples.indices.shuffled(using: &random) {
        loss += learn(index, &random)
      }
      if epoch > 0 { addToMean() }
      print("pass \(epoch + 1): loss \(loss / Float(examples.count))")
    }
  }

  private mutating func addToMean() {
    sumCount += 1
    for index in rows.indices { rowSums[index] += rows[index] }
    for index in steps.indices { stepSums[index] += steps[index] }
  }

  /// The mean scores from tag to tag.
  var meanSteps: [SIMD16<Float>] { stepSums.map { $0 / max(sumCount, 1) } }

  /// What is left of a word's features.
  private func kept(_ index: Int, _ random: inout SplitMix) -> [[Int32]] {
    let example = examples[index]
    return zip(example.features, example.grounds).map { features, grounds in
      let chance = random.fraction()
      let dropsWord = chance < settings.lexicalDropout
      let dropsLists = !dropsWord && chance > 1 - settings.listDropout
      guard dropsWord || dropsLists else { return features }
      let dropped: UInt8 = dropsWord ? 1 : 2
      return zip(features, grounds).compactMap { $1 == dropped ? nil : $0 }
    }
  }

  private mutating func learn(_ index: Int, _ random: inout SplitMix) -> Float {
    let features = kept(index, &random)
    let example = examples[index]
    var potentials: [SIMD16<Float>] = []
    var loss: Float = 0
    for features in features {
      var score = bias[example.corpus]
      for feature in features { score += rows[Int(feature)] }
      score[15] = -.infinity
      potentials.append(exponential(score - score.max()))
    }
    let lattice = Lattice(steps: steps.map { exponential($0) })
    let all = lattice.expectations(potentials)
    let gold = lattice.expectations(zip(potentials, example.tags).map { $0 * $1 })
    loss += all.logarithm - gold.logarithm
    for (place, features) in features.enumerated() {
      apply((all.tags[place] - gold.tags[place]) * example.weight, features, example.corpus)
    }
    for tag in 0..<16 {
      let gradient = (all.steps[tag] - gold.steps[tag]) * example.weight
      stepSquares[tag] += gradient * gradient
      steps[tag] -= settings.rate * gradient / stepSquares[tag].squareRoot()
    }
    return loss * example.weight
  }

  private mutating func apply(_ gradient: SIMD16<Float>, _ features: [Int32], _ corpus: Int) {
    var gradient = gradient
    gradient[15] = 0
    for feature in features {
      let place = Int(feature)
      let full = gradient + settings.decay * rows[place]
      squares[place] += full * full
      rows[place] -= settings.rate * full / squares[place].squareRoot()
    }
    biasSquares[corpus] += gradient * gradient
    bias[corpus] -= settings.rate * gradient / biasSquares[corpus].squareRoot()
  }

  private func exponential(_ value: SIMD16<Float>) -> SIMD16<Float> {
    var result = SIMD16<Float>.zero
    for index in 0..<16 { result[index] = value[index] < -100 ? 0 : exp(value[index]) }
    return result
  }

  /// The mean weights of each feature, with how often it was met.
  var meanWeights: [(feature: UInt64, row: SIMD16<Float>, count: Int32)] {
    names.indices.map { (names[$0], rowSums[$0] / max(sumCount, 1), counts[$0]) }
  }
}
