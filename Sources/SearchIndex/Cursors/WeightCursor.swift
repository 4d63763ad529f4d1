/// Walks passages with the weight of a word in them, or of several words as one.
class WeightCursor: PassageCursor {
  /// What a weight earns, as a share of the most that the word could.
  enum Form {
    case word
    /// Of words that begin or are spelled alike; see ``Saturation/ofStart(_:length:)``.
    case start
  }

  let scorer: PassageScorer
  let form: Form
  /// The most that the word can earn.
  let scale: Double

  init(_ scorer: PassageScorer, form: Form, scale: Double) {
    self.scorer = scorer
    self.form = form
    self.scale = scale
  }

  /// In the passage that it stands on.
  func weight() -> UInt32 { 0 }

  /// No less than the share that any passage of a stretch earns.
  func shareBound(from first: UInt32, through last: UInt32) -> Double { 1 }

  @inline(__always)
  final func share() -> Double {
    switch form {
    case .word: scorer.share(weight(), passage)
    case .start: scorer.startShare(weight(), passage)
    }
  }

  final override func score() -> Double { scale * share() }

  final override func bound(from first: UInt32, through last: UInt32) -> Double {
    scale * shareBound(from: first, through: last)
  }
}

/// Turns weights into shares by the lengths of passages.
///
/// Points into the index file; the search that makes it keeps that open.
struct PassageScorer {
  let saturation: Saturation
  private let lengths: UnsafeRawBufferPointer

  init(_ segment: Segment) {
    saturation = Saturation(averageLength: segment.averageLength)
    lengths = segment.part(.lengths)
  }

  @inline(__always)
  private func length(_ passage: UInt32) -> UInt16 {
    lengths.loadUnaligned(fromByteOffset: 2 * Int(passage), as: UInt16.self)
  }

  @inline(__always)
  func share(_ weight: UInt32, _ passage: UInt32) -> Double {
    saturation.of(weight, length: length(passage))
  }

  @inline(__always)
  func startShare(_ weight: UInt32, _ passage: UInt32) -> Double {
    saturation.ofStart(weight, length: length(passage))
  }
}
