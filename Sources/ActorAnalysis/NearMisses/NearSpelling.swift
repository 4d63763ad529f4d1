import TextAnalysis

/// When two spellings are nearly one.
enum NearSpelling {
  /// In letters; shorter names differ by one letter too easily.
  static let shortest = 6

  /// Whether one letter is other, missing or added, or two are swapped; both are folded.
  ///
  /// A last “s” makes a plural: “Americas” is no slip.
  static func isNear(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard abs(left.count - right.count) < 2, left != right, editDistance(left, right) == 1 else {
      return false
    }
    return left.count == right.count || (left.count > right.count ? left : right).last != "s"
  }
}
