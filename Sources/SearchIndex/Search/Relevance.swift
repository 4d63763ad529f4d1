/// How well a passage answers a word: BM25 (Robertson and Zaragoza 2009, section 3.5).
///
/// An occurrence in a title counts as two. A word found by its stem earns `stemShare` of what it
/// would as written. One found by its start stays below what the word itself earns once in a
/// passage of the same length, however often it occurs; a near spelling earns a share of that, less
/// the farther it is. So the order is exact, stem, prefix, typo, all else equal.
struct Relevance {
  static let saturation = 2.0
  static let lengthShare = 0.8
  static let titleCount: UInt32 = 2
  static let stemShare = 0.97
  /// Of words that begin alike or are spelled alike no more than so many count.
  static let mostByStart: UInt32 = 4
  /// Starts of as many letters say so little that how often they occur says nothing.
  static let shortStart = 3

  static func most(byStart start: String) -> UInt32 {
    start.unicodeScalars.count <= shortStart ? 1 : mostByStart
  }

  /// By the letters to change, less one.
  static let nearShares = [0.6, 0.3]

  private let rarity: Double
  private let saturation: Saturation

  /// Of a word that is found, in any form, in so many passages.
  static func rarity(found: Int, passageCount: Int) -> Double {
    naturalLogarithm(1 + (Double(passageCount - found) + 0.5) / (Double(found) + 0.5))
  }

  init(rarity: Double, averageLength: Double) {
    self.rarity = rarity
    saturation = Saturation(averageLength: averageLength)
  }

  /// How often a word occurs in a passage, by the form it is found in.
  struct Frequency {
    var exact: UInt32 = 0
    var stem: UInt32 = 0
    var prefix: UInt32 = 0
    /// One letter changed, and two.
    var near: UInt32 = 0
    var far: UInt32 = 0
  }

  /// Of words that begin alike or are spelled alike no more than `most` count.
  func score(_ frequency: Frequency, length: UInt32, most: UInt32) -> Double {
    let length = UInt16(clamping: length)
    func whole(_ count: UInt32) -> Double {
      count == 0 ? 0 : saturation.of(count, length: length)
    }
    func alike(_ count: UInt32) -> Double {
      count == 0 ? 0 : saturation.ofStart(min(most, count), length: length)
    }
    let best = max(
      whole(frequency.exact), Self.stemShare * whole(frequency.exact + frequency.stem),
      alike(frequency.exact + frequency.prefix), Self.nearShares[0] * alike(frequency.near),
      Self.nearShares[1] * alike(frequency.far))
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
