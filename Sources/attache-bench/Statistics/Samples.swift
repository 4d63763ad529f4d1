/// Durations of the same thing done again and again.
struct Samples: Equatable {
  /// In milliseconds, shortest first.
  let sorted: [Double]

  init(milliseconds: some Sequence<Double>) {
    sorted = milliseconds.sorted()
  }

  init(_ durations: some Sequence<Duration>) {
    self.init(milliseconds: durations.map(\.milliseconds))
  }

  /// The smallest value that at least so large a share of all are not above (the nearest-rank
  /// method); not a number where there are none.
  func percentile(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }

  /// The mean of the two in the middle where there is no middle one.
  var median: Double {
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  var maximum: Double { sorted.last ?? .nan }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
