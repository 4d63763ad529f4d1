/// Walks passages with the weight of a word in them, or of several words as one.
class WeightCursor: PassageCursor {
  let scorer: PassageScorer
  let form: PostingForm
  /// The most that the word can earn.
  let scale: Double

  init(_ scorer: PassageScorer, form: PostingForm, scale: Double) {
    self.scorer = scorer
    self.form = form
    self.scale = scale
  }

  /// In the passage that it stands on.
  func weight() -> UInt32 { 0 }

  /// Writes the weights in a batch's passages into its row for that, which must be clear.
  ///
  /// Where scores are not asked for, they may all be one.
  func lookUp(_ batch: PassageBatch) {
    for index in 0..<batch.count {
      let passage = batch.passages[index]
      if advance(to: passage) == passage { batch.found[index] = weight() }
    }
  }

  final override func drop(_ batch: PassageBatch) {
    batch.clearFound()
    lookUp(batch)
    batch.keep(found: false)
  }

  /// No less than the share that any passage of a stretch earns.
  func shareBound(from first: UInt32, through last: UInt32) -> Double { 1 }

  /// A share that as many passages earn at least; zero where it is not known.
  func shareFloor(ofBest limit: Int) -> Double { 0 }

  final override func floor(ofBest limit: Int) -> Double {
    let share = shareFloor(ofBest: limit)
    return share > 0 ? scale * share : -.infinity
  }

  @inline(__always)
  final func share() -> Double {
    scorer.share(weight(), passage, form)
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
  private let table: ShareTable.Reader
  private let lengths: UnsafeRawBufferPointer

  init(_ segment: Segment) {
    table = segment.shares.reader(Saturation(averageLength: segment.averageLength))
    _ = segment.checkedPart(.lengths)
    lengths = segment.part(.lengths)
  }

  @inline(__always)
  private func length(_ passage: UInt32) -> UInt16 {
    lengths.loadUnaligned(fromByteOffset: 2 * Int(passage), as: UInt16.self)
  }

  @inline(__always)
  func share(_ weight: UInt32, _ passage: UInt32) -> Double {
    table.share(weight, length: length(passage))
  }

  @inline(__always)
  func share(_ weight: UInt32, _ passage: UInt32, _ form: PostingForm) -> Double {
    form == .word ? share(weight, passage) : startShare(weight, passage)
  }

  @inline(__always)
  func startShare(_ weight: UInt32, _ passage: UInt32) -> Double {
    startShare(weight, length: length(passage))
  }

  @inline(__always)
  func startShare(_ weight: UInt32, length: UInt16) -> Double {
    table.startShare(weight, length: length)
  }
}
