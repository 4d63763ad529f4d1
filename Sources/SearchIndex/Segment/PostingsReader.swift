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
  /// Where the column of positions and the data start.
  private let befores: Int
  private let data: Int

  /// A list for starts of words `hasPositions` of none.
  init(_ bytes: UnsafeRawBufferPointer, count: Int, hasPositions: Bool = true) {
    self.bytes = bytes
    self.count = count
    hasTable = count >= BlockPacking.size
    blockCount = max(1, (count + BlockPacking.size - 1) / BlockPacking.size)
    befores = 6 * blockCount + PlaceTable.byteCount(blocks: blockCount)
    data = befores + (hasPositions ? 4 * blockCount : 0)
  }

  /// Stands for a list that cannot be read: the first passage, once.
  static var damaged: PostingsReader {
    PostingsReader(UnsafeRawBufferPointer(start: onePosting.utf8Start, count: 3), count: 1)
  }

  /// A bound and a tail.
  private static let onePosting: StaticString = "\u{1}\u{1}\u{1}"

  @inline(__always)
  private func lastPassage(_ block: Int) -> UInt32 {
    bytes.loadUnaligned(fromByteOffset: 4 * block, as: UInt32.self)
  }

  /// The last passage of a block; that of a list without a table is not known.
  @inline(__always)
  func last(of block: Int) -> UInt32 {
    hasTable ? lastPassage(block) : .max
  }

  /// How many positions are written in front of a block's first.
  @inline(__always)
  func positionsBefore(_ block: Int) -> Int {
    guard hasTable, data > befores else { return 0 }
    return Int(bytes.loadUnaligned(fromByteOffset: befores + 4 * block, as: UInt32.self))
  }

  /// As ``ScoreBound`` has it.
  @inline(__always)
  func bound(of block: Int) -> UInt16 {
    guard hasTable else { return bytes.loadUnaligned(as: UInt16.self) }
    return bytes.loadUnaligned(fromByteOffset: 4 * blockCount + 2 * block, as: UInt16.self)
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
    while low + step <= blockCount, lastPassage(low + step - 1) < passage {
      low += step
      step *= 2
    }
    var high = min(low + step, blockCount)
    while low < high {
      let middle = (low + high) / 2
      if lastPassage(middle) < passage { low = middle + 1 } else { high = middle }
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
    guard hasTable else { return 2 }
    return data
      + PlaceTable.place(of: block, blocks: blockCount, in: bytes, at: 6 * blockCount)
  }

  /// The first passage that the block might hold.
  @inline(__always)
  private func start(of block: Int) -> UInt32 {
    block > 0 ? lastPassage(block - 1) &+ 1 : 0
  }

  /// A block of 128, if it is one.
  @inline(__always)
  private func wholeBlock(_ block: Int) -> UnsafePointer<UInt8>? {
    guard count(of: block) == BlockPacking.size, let base = bytes.baseAddress else { return nil }
    return (base + place(of: block)).assumingMemoryBound(to: UInt8.self)
  }

  /// The passages of a block, where they are written as marks.
  @inline(__always)
  func marks(of block: Int) -> BlockMarks? {
    wholeBlock(block).flatMap { BlockMarks($0, from: start(of: block)) }
  }

  /// Writes the passages of a block, 128 at most.
  func decodePassages(of block: Int, into passages: UnsafeMutablePointer<UInt32>) {
    guard let gaps = wholeBlock(block) else {
      return decodeTail(of: block, passages: passages, weights: nil)
    }
    GapBlock.unpack(gaps, from: start(of: block), into: passages)
  }

  /// Writes the weights of a block, 128 at most.
  func decodeWeights(of block: Int, into weights: UnsafeMutablePointer<UInt32>) {
    guard let gaps = wholeBlock(block) else {
      return decodeTail(of: block, passages: nil, weights: weights)
    }
    PatchedBlock.unpack(gaps + GapBlock.byteCount(at: gaps), into: weights)
    for index in 0..<BlockPacking.size { weights[index] &+= 1 }
  }

  /// The weight in one passage of a block of 128; nothing where the block is none.
  @inline(__always)
  func weight(at slot: Int, of block: Int) -> UInt32? {
    guard let gaps = wholeBlock(block) else { return nil }
    return PatchedBlock.number(at: slot, in: gaps + GapBlock.byteCount(at: gaps)) &+ 1
  }

  /// Writes passages and weights of a block, 128 at most.
  func decode(
    _ block: Int, passages: UnsafeMutablePointer<UInt32>, weights: UnsafeMutablePointer<UInt32>
  ) {
    guard wholeBlock(block) != nil else {
      return decodeTail(of: block, passages: passages, weights: weights)
    }
    decodePassages(of: block, into: passages)
    decodeWeights(of: block, into: weights)
  }

  private func decodeTail(
    of block: Int, passages: UnsafeMutablePointer<UInt32>?,
    weights: UnsafeMutablePointer<UInt32>?
  ) {
    var reader = ByteReader(bytes, at: place(of: block))
    var next = start(of: block)
    for index in 0..<count(of: block) {
      let number = reader.varint()
      let passage = next &+ number >> 1
      let weight = number & 1 == 1 ? 1 : reader.varint()
      passages?[index] = passage
      weights?[index] = weight
      next = passage &+ 1
    }
  }
}
