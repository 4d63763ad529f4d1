/// Writes lists of passages with the weights of a term in them, in blocks of 128.
///
/// A list of fewer than 128 postings is its bound and the tail. A longer one starts with a table of
/// its blocks, column by column, which is all that skipping and pruning read:
///
///     last passages │ bounds │ places of the data │ positions before │ data …     (u32 u16 u16 u32)
///
/// Places are those of a ``PlaceTable``; where there are no positions, their column is left out. A
/// whole block is a ``GapBlock`` and a ``PatchedBlock`` of weights less one. What is left behind the
/// last whole block is a tail: pairs of gaps and weights, the low bit of a gap saying that the weight
/// is one.
///
/// A bound is the most that a passage of the block can score, as ``ScoreBound`` has it, after Ding
/// and Suel, "Faster top-k document retrieval using block-max indexes" (SIGIR 2011).
struct PostingsEncoder {
  private(set) var bytes: [UInt8] = []
  var form = PostingForm.word
  private let saturation: Saturation
  private let lengths: [UInt16]
  private var gaps = [UInt32](repeating: 0, count: BlockPacking.size)
  private var lessened = [UInt32](repeating: 0, count: BlockPacking.size)

  init(saturation: Saturation, lengths: [UInt16]) {
    self.saturation = saturation
    self.lengths = lengths
  }

  /// Passages ascend, weights are one or more.
  ///
  /// Gives the place of the list.
  mutating func append(_ passages: ArraySlice<UInt32>, _ weights: [UInt32]) -> Int {
    let place = bytes.count
    guard passages.count >= BlockPacking.size else {
      bytes.appendFixed(bound(passages, weights, 0..<passages.count))
      appendTail(passages, weights, 0..<passages.count, from: 0)
      return place
    }
    appendBlocks(passages, weights)
    return place
  }

  private mutating func appendBlocks(_ passages: ArraySlice<UInt32>, _ weights: [UInt32]) {
    var table = BlockTable()
    var data: [UInt8] = []
    swap(&data, &bytes)
    var next: UInt32 = 0
    var before: UInt32 = 0
    for start in stride(from: 0, to: passages.count, by: BlockPacking.size) {
      let range = start..<min(start + BlockPacking.size, passages.count)
      let last = passages[passages.startIndex + range.upperBound - 1]
      table.append(
        last: last, place: bytes.count, before: before, bound: bound(passages, weights, range))
      if range.count == BlockPacking.size {
        appendBlock(passages, weights, range, from: next)
      } else {
        appendTail(passages, weights, range, from: next)
      }
      next = last + 1
      before += range.reduce(0) { $0 + weights[$1] }
    }
    swap(&data, &bytes)
    table.append(to: &bytes, withPositions: form == .word)
    bytes.append(contentsOf: data)
  }

  private mutating func appendBlock(
    _ passages: ArraySlice<UInt32>, _ weights: [UInt32], _ range: Range<Int>, from start: UInt32
  ) {
    let first = passages.startIndex
    let block = passages[first + range.lowerBound..<first + range.upperBound]
    GapBlock.append(block, from: start, &gaps, to: &bytes)
    for (slot, index) in range.enumerated() { lessened[slot] = weights[index] - 1 }
    PatchedBlock.append(lessened, to: &bytes)
  }

  private mutating func appendTail(
    _ passages: ArraySlice<UInt32>, _ weights: [UInt32], _ range: Range<Int>, from start: UInt32
  ) {
    var next = start
    for index in range {
      let passage = passages[passages.startIndex + index]
      bytes.appendVarint((passage - next) << 1 | (weights[index] == 1 ? 1 : 0))
      if weights[index] != 1 { bytes.appendVarint(weights[index]) }
      next = passage + 1
    }
  }

  private func bound(
    _ passages: ArraySlice<UInt32>, _ weights: [UInt32], _ range: Range<Int>
  ) -> UInt16 {
    var best = 0.0
    for index in range {
      let length = lengths[Int(passages[passages.startIndex + index])]
      best = max(best, saturation.of(weights[index], length: length, form))
    }
    return ScoreBound.bits(best)
  }
}

private struct BlockTable {
  private var lasts: [UInt8] = []
  private var bounds: [UInt8] = []
  private var places = PlaceTable()
  private var befores: [UInt8] = []

  mutating func append(last: UInt32, place: Int, before: UInt32, bound: UInt16) {
    lasts.appendFixed(last)
    bounds.appendFixed(bound)
    places.append(place)
    befores.appendFixed(before)
  }

  func append(to bytes: inout [UInt8], withPositions: Bool) {
    bytes.append(contentsOf: lasts)
    bytes.append(contentsOf: bounds)
    bytes.append(contentsOf: places.bytes)
    if withPositions { bytes.append(contentsOf: befores) }
  }
}
