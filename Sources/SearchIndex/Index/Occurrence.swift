/// One place of a term in a passage, in 32 bits that order by place.
///
///     title or heading (1) │ position in words (29) │ positions covered, less one (2)
struct Occurrence: Sendable, Comparable {
  let bits: UInt32

  /// Positions beyond these cannot be told apart; no passage has as many words.
  static let lastPosition = (1 << 29) - 8

  init(position: Int, width: Int, inTitle: Bool) {
    let place = UInt32(truncatingIfNeeded: min(position, Self.lastPosition))
    bits = (inTitle ? 1 << 31 : 0) | place << 2 | UInt32(truncatingIfNeeded: width - 1) & 3
  }

  /// Somewhere at a place, whatever it covers.
  init(place: UInt32) {
    bits = place << 2
  }

  var isInTitle: Bool { bits >> 31 != 0 }
  /// The position, the title's behind all others, so that no phrase goes from one into the other.
  var place: UInt32 { bits >> 2 }
  var width: UInt32 { bits & 3 + 1 }
  /// The position alone.
  var placeInPassage: UInt32 { (bits & ~(1 << 31)) >> 2 }

  static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}

/// The part of a document in which words are looked for.
enum Zone: Sendable {
  case everywhere
  /// Titles and headings.
  case titles
  /// All but titles and headings.
  case text

  /// In titles and in text alike, a title's words count twice; where only titles are asked, once.
  @inline(__always)
  func weight(of occurrence: Occurrence) -> UInt32 {
    guard contains(occurrence) else { return 0 }
    return self == .everywhere && occurrence.isInTitle ? Relevance.titleCount : 1
  }

  @inline(__always)
  func contains(_ occurrence: Occurrence) -> Bool {
    switch self {
    case .everywhere: true
    case .titles: occurrence.isInTitle
    case .text: !occurrence.isInTitle
    }
  }
}
