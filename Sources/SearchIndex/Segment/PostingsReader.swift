/// Reads one list that a ``PostingsEncoder`` wrote.
///
/// Only for bytes whose checksum was looked at: places inside them are trusted, in debug builds they
/// are checked against the part's end.
struct PostingsReader {
  /// From the start of the list to that of the next one.
  let bytes: UnsafeRawBufferPointer
  /// Passages in the list.
  let count: Int
  /// At least one; a list too short for a table is one block.
  let blockCount: Int
  private let hasTable: Bool

  init(_ bytes: UnsafeRawBufferPointer, count: Int) {
    self.bytes = bytes
    self.count = count
    hasTable = count >= BlockPacking.size
    blockCount = max(1, (count + BlockPacking.size - 1) / BlockPacking.size)
  }

  private static let rowSize = 14

  @inline(__always)
  private func column(_ start: Int, _ block: Int) -> UInt32 {
    bytes.loadUnaligned(fromByteOffset: start * blockCount + 4 * block, as: UInt32.self)
  }

  /// The last passage of a block; that of a list without a table is not known.
  @inline(__always)
  func last(of block: Int) -> UInt32 {
    hasTable ? column(0, block) : .max
  }

  /// How many positions are written in front of a block's first.
  @inline(__always)
  func positionsBefore(_ block: Int) -> Int {
    hasTable ? Int(column(8, block)) : 0
  }

  /// As ``ScoreBound`` has it.
  @inline(__always)
  func bound(of block: Int) -> UInt16 {
    guard hasTable else { return bytes.loadUnaligned(as: UInt16.self) }
    return bytes.loadUnaligned(fromByteOffset: 12 * blockCount + 2 * block, as: UInt16.self)
  }

  /// The most of the bounds of some blocks.
  func bound(of blocks: Range<Int>) -> UInt16 {
    guard hasTable else { return bound(of: 0) }
    var most: UInt16 = 0
    for block in blocks { most = max(most, bound(of: block)) }
    return most
  }

  /// The first block from `block` on that may hold the passage or a later one; `blockCount` if none.
  func block(notBefore passage: UInt32, from block: Int) -> Int {
    guard hasTable else { return block }
    var low = block
    var step = 1
    while low + step <= blockCount, column(0, low + step - 1) < passage {
      low += step
      step *= 2
    }
    var high = min(low + step, blockCount)
    while low < high {
      let middle = (low + high) / 2
      if column(0, middle) < passage { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PostingsReader {
  /// Passages in a block.
  @inline(__always)
  func count(of block: Int) -> Int {
    block + 1 < blockCount ? BlockPacking.size : count - block * BlockPacking.size
  }

  @inline(__always)
  private func place(of block: Int) -> Int {
    hasTable ? Self.rowSize * blockCount + Int(column(4, block)) : 2
  }

  @inline(__always)
  private func start(of block: Int) -> UInt32 {
    block > 0 ? column(0, block - 1) : 0
  }

  /// Writes the passages of a block, 128 at most.
  func decodePassages(of block: Int, into passages: UnsafeMutablePointer<UInt32>) {
    let place = place(of: block)
    guard count(of: block) == BlockPacking.size, let base = bytes.baseAddress else {
      return decodeTail(of: block, passages: passages, weights: nil)
    }
    let bits = Int(bytes[place])
    assert(place + 2 + BlockPacking.byteCount(bits: bits) <= bytes.count)
    BlockPacking.unpack(base + place + 2, bits: bits, into: passages)
    BlockPacking.addUp(passages, from: start(of: block))
  }

  /// Writes the weights of a block, 128 at most.
  func decodeWeights(of block: Int, into weights: UnsafeMutablePointer<UInt32>) {
    let place = place(of: block)
    guard count(of: block) == BlockPacking.size, let base = bytes.baseAddress else {
      return decodeTail(of: block, passages: nil, weights: weights)
    }
    let bits = Int(bytes[place + 1])
    let behind = place + 2 + BlockPacking.byteCount(bits: Int(bytes[place]))
    assert(behind + BlockPacking.byteCount(bits: bits) <= bytes.count)
    BlockPacking.unpack(base + behind, bits: bits, into: weights)
    for index in 0..<BlockPacking.size { weights[index] &+= 1 }
  }

  private func decodeTail(
    of block: Int, passages: UnsafeMutablePointer<UInt32>?,
    weights: UnsafeMutablePointer<UInt32>?
  ) {
    var reader = ByteReader(bytes, at: place(of: block))
    var passage = start(of: block)
    for index in 0..<count(of: block) {
      let number = reader.varint()
      passage &+= number >> 1
      let weight = number & 1 == 1 ? 1 : reader.varint()
      passages?[index] = passage
      weights?[index] = weight
    }
  }
}
