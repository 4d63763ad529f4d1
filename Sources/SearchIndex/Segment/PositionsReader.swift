/// Reads one list that a ``PositionsEncoder`` wrote.
struct PositionsReader {
  private let bytes: UnsafeRawBufferPointer
  private let isWide: Bool
  private let blockCount: Int
  private let table: Int
  private let data: Int
  /// Where the numbers behind the last whole block are, and how many.
  private let tail: Int
  private let tailCount: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    var reader = ByteReader(bytes)
    let head = reader.varint()
    isWide = head & 1 == 1
    let count = Int(head >> 1)
    blockCount = count / BlockPacking.size
    table = reader.place
    data = blockCount > 0 ? table + PlaceTable.byteCount(blocks: blockCount + 1) : table
    tail =
      blockCount > 0
      ? data + PlaceTable.place(of: blockCount, blocks: blockCount + 1, in: bytes, at: table)
      : data
    tailCount = count % BlockPacking.size
  }

  /// Calls `body` with each position of a passage, whose numbers were read before.
  @inline(__always)
  func forEach(
    _ numbers: UnsafePointer<UInt32>, _ count: Int,
    _ body: (_ place: UInt32, _ width: UInt32, _ isInTitle: Bool) -> Void
  ) {
    var place: UInt32 = 0
    var index = 0
    while index < count {
      let number = numbers[index]
      place &+= isWide ? number >> 2 : number
      let width = isWide ? number & 3 + 1 : 1
      index += 1
      let isTwice = index < count && numbers[index] == 0
      if isTwice { index += 1 }
      body(place, width, isTwice)
    }
  }

  /// Whether a block is one of 128 numbers, and not the rest behind them.
  func isWhole(_ block: Int) -> Bool { block < blockCount }

  /// A number of a whole block.
  @inline(__always)
  func number(at index: Int) -> UInt32 {
    let (block, slot) = (index >> 7, index & 127)
    guard block < blockCount, let base = bytes.baseAddress else { return 0 }
    return PatchedBlock.number(at: slot, in: start(of: block, base))
  }

  @inline(__always)
  private func start(of block: Int, _ base: UnsafeRawPointer) -> UnsafePointer<UInt8> {
    let place = PlaceTable.place(of: block, blocks: blockCount + 1, in: bytes, at: table)
    return (base + data + place).assumingMemoryBound(to: UInt8.self)
  }

  /// Writes the numbers of a block, 128 at most.
  func decode(_ block: Int, into numbers: UnsafeMutablePointer<UInt32>) {
    guard block < blockCount, let base = bytes.baseAddress else {
      var reader = ByteReader(bytes, at: tail)
      for slot in 0..<tailCount { numbers[slot] = reader.varint() }
      return
    }
    PatchedBlock.unpack(start(of: block, base), into: numbers)
  }
}
