/// How well a passage answers a word: BM25 (Robertson and Zaragoza 2009, section 3.5).
///
/// An occurrence in a title counts as `titleWeight`. A word found by its stem earns `stemShare` of
/// what it would as written. One found by its start stays below what the word itself earns once in
/// a passage of the same length, however often it occurs. So the order is exact, stem, prefix, all
/// else equal.
struct Relevance {
  static let saturation = 1.2
  static let lengthShare = 0.75
  static let titleWeight = 2.0
  static let stemShare = 0.8

  private let rarity: Double
  private let averageLength: Double

  /// Of a word that is found, in any form, in so many passages.
  init(found: Int, passageCount: Int, averageLength: Double) {
    rarity = naturalLogarithm(
      1 + (Double(passageCount - found) + 0.5) / (Double(found) + 0.5))
    self.averageLength = averageLength
  }

  /// How often a word occurs in a passage, by the form it is found in.
  struct Frequency {
    var exact: Double = 0
    var stem: Double = 0
    var prefix: Double = 0
  }

  func score(_ frequency: Frequency, length: UInt32) -> Double {
    let relative = Double(length) / averageLength
    let room = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * relative)
    func saturated(_ count: Double) -> Double { count / (count + room) }
    let whole = frequency.exact + frequency.stem
    let best = max(
      saturated(frequency.exact), Self.stemShare * saturated(whole),
      saturated(1) * saturated(whole + frequency.prefix))
    return rarity * (Self.saturation + 1) * best
  }
}

/// By the exponent and a series for the rest, so that no module of the system is needed.
func naturalLogarithm(_ number: Double) -> Double {
  precondition(number > 0 && number.isFinite)
  let ratio = (number.significand - 1) / (number.significand + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  for odd in stride(from: 1.0, through: 35, by: 2) {
    sum += term / odd
    term *= square
  }
  return Double(number.exponent) * 0.693_147_180_559_945_3 + 2 * sum
}
