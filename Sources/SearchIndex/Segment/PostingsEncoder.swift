/// Writes lists of passages with the weights of a term in them, in blocks of 128.
///
/// A list of fewer than 128 postings is its bound and the tail. A longer one starts with a table of
/// its blocks, column by column, which is all that skipping and pruning read:
///
///     last passages │ places of the data │ positions before │ bounds │ data …     (u32 u32 u32 u16)
///
/// Each whole block is two bytes of bit widths, packed differences of passages, packed weights less
/// one. What is left behind the last whole block is a tail: pairs of differences and weights, the
/// low bit of a difference saying that the weight is one.
///
/// A bound is the most that a passage of the block can score, as ``ScoreBound`` has it, after Ding
/// and Suel, "Faster top-k document retrieval using block-max indexes" (SIGIR 2011).
struct PostingsEncoder {
  private(set) var bytes: [UInt8] = []
  var form = PostingForm.word
  private let saturation: Saturation
  private let lengths: [UInt16]
  private var differences = [UInt32](repeating: 0, count: BlockPacking.size)
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
      appendTail(passages, weights, 0..<passages.count, after: 0)
      return place
    }
    appendBlocks(passages, weights)
    return place
  }

  private mutating func appendBlocks(_ passages: ArraySlice<UInt32>, _ weights: [UInt32]) {
    var table = BlockTable()
    var data: [UInt8] = []
    swap(&data, &bytes)
    var previous: UInt32 = 0
    var before: UInt32 = 0
    for start in stride(from: 0, to: passages.count, by: BlockPacking.size) {
      let range = start..<min(start + BlockPacking.size, passages.count)
      let last = passages[passages.startIndex + range.upperBound - 1]
      table.append(
        last: last, place: UInt32(bytes.count), before: before,
        bound: bound(passages, weights, range))
      if range.count == BlockPacking.size {
        appendBlock(passages, weights, range, after: previous)
      } else {
        appendTail(passages, weights, range, after: previous)
      }
      previous = last
      before += range.reduce(0) { $0 + weights[$1] }
    }
    swap(&data, &bytes)
    bytes.append(contentsOf: table.bytes)
    bytes.append(contentsOf: data)
  }

  private mutating func appendBlock(
    _ passages: ArraySlice<UInt32>, _ weights: [UInt32], _ range: Range<Int>, after last: UInt32
  ) {
    var previous = last
    for (slot, index) in range.enumerated() {
      let passage = passages[passages.startIndex + index]
      differences[slot] = passage - previous
      lessened[slot] = weights[index] - 1
      previous = passage
    }
    let widths = (BlockPacking.bits(of: differences), BlockPacking.bits(of: lessened))
    bytes.append(UInt8(widths.0))
    bytes.append(UInt8(widths.1))
    BlockPacking.pack(differences, bits: widths.0, into: &bytes)
    BlockPacking.pack(lessened, bits: widths.1, into: &bytes)
  }

  private mutating func appendTail(
    _ passages: ArraySlice<UInt32>, _ weights: [UInt32], _ range: Range<Int>, after last: UInt32
  ) {
    var previous = last
    for index in range {
      let passage = passages[passages.startIndex + index]
      bytes.appendVarint((passage - previous) << 1 | (weights[index] == 1 ? 1 : 0))
      if weights[index] != 1 { bytes.appendVarint(weights[index]) }
      previous = passage
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
  private var places: [UInt8] = []
  private var befores: [UInt8] = []
  private var bounds: [UInt8] = []

  var bytes: [UInt8] { lasts + places + befores + bounds }

  mutating func append(last: UInt32, place: UInt32, before: UInt32, bound: UInt16) {
    lasts.appendFixed(last)
    places.appendFixed(place)
    befores.appendFixed(before)
    bounds.appendFixed(bound)
  }
}
