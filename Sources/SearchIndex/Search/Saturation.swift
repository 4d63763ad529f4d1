/// How far a word's weight in a passage comes to the most that it can earn: from zero to one.
///
/// Shares are multiples of 2⁻¹⁶. So the bound of a block, which an index file has in 16 bits, is
/// exactly what the best of its passages earns, and a search need not look at a block that has only
/// another one as good as the worst it keeps.
struct Saturation: Sendable {
  private let base: Double
  private let slope: Double

  init(averageLength: Double) {
    base = Relevance.saturation * (1 - Relevance.lengthShare)
    slope = Relevance.saturation * Relevance.lengthShare / averageLength
  }

  @inline(__always)
  func of(_ weight: UInt32, length: UInt16) -> Double {
    let weight = Double(weight)
    return Self.rounded(weight / (weight + room(length)))
  }

  @inline(__always)
  func of(_ weight: UInt32, length: UInt16, _ form: PostingForm) -> Double {
    form == .word ? of(weight, length: length) : ofStart(weight, length: length)
  }

  /// Of words that only begin as was asked; see ``Relevance``.
  @inline(__always)
  func ofStart(_ weight: UInt32, length: UInt16) -> Double {
    let room = room(length)
    let weight = Double(min(weight, Relevance.mostByStart))
    return Self.rounded(weight / ((weight + room) * (1 + room)))
  }

  @inline(__always)
  private func room(_ length: UInt16) -> Double { base + slope * Double(length) }

  /// To the nearest multiple of 2⁻¹⁶, neither zero nor one: where numbers are as large as `shift`,
  /// neighbouring ones are that far apart.
  @inline(__always)
  private static func rounded(_ share: Double) -> Double {
    let shift = 0x1.8p36
    return min(max((share + shift) - shift, 0x1p-16), 0x1.fffep-1)
  }
}

/// What the weights of a list are those of.
enum PostingForm {
  case word
  /// Words that begin or are spelled alike.
  case start
}

/// The most that a word can earn in a block, in 16 bits; see ``Saturation``.
enum ScoreBound {
  static func bits(_ share: Double) -> UInt16 { UInt16(share * 0x1p16) }

  @inline(__always)
  static func share(_ bound: UInt16) -> Double { Double(bound) * 0x1p-16 }
}
