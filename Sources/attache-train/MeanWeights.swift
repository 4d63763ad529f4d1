/// The mean of models that were trained on the same sentences with other random numbers: what
/// they agree on is worth more than any of them.
struct MeanWeights {
  private struct Sum {
    var row: SIMD16<Float>
    var count: Int32
  }

  private var sums: [UInt64: Sum] = [:]
  private var stepSums = [SIMD16<Float>](repeating: .zero, count: 16)
  private var models: Float = 0

  mutating func add(_ trainer: Trainer) {
    models += 1
    for (feature, row, count) in trainer.meanWeights {
      sums[feature, default: Sum(row: .zero, count: 0)].row += row
      sums[feature, default: Sum(row: .zero, count: 0)].count += count
    }
    for (index, steps) in trainer.meanSteps.enumerated() { stepSums[index] += steps }
  }

  /// Scores from tag to tag.
  var steps: [SIMD16<Float>] { stepSums.map { $0 / max(models, 1) } }

  /// The features of most weight, those first that matter most.
  func weights(limit: Int) -> [(feature: UInt64, row: SIMD16<Float>)] {
    let sized = sums.map { feature, sum in
      var row = sum.row / models
      row[15] = 0
      let size = (row * row).sum() * (Float(sum.count) / models).squareRoot()
      return (size: size, feature: feature, row: row)
    }
    return sized.filter { $0.size > 1e-3 }
      .sorted { ($1.size, $0.feature) < ($0.size, $1.feature) }
      .prefix(limit).map { ($0.feature, $0.row) }
  }
}
