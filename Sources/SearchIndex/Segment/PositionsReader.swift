/// Reads one list that a ``PositionsEncoder`` wrote.
struct PositionsReader {
  private let bytes: UnsafeRawBufferPointer
  private let isWide: Bool
  private let blockCount: Int
  private let table: Int
  private let data: Int
  /// The numbers behind the last whole block.
  private let tail: [UInt32]

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    var reader = ByteReader(bytes)
    let head = reader.varint()
    isWide = head & 1 == 1
    let count = Int(head >> 1)
    blockCount = count / BlockPacking.size
    table = reader.place
    data = blockCount > 0 ? table + PlaceTable.byteCount(blocks: blockCount + 1) : table
    reader.place = data
    if blockCount > 0 {
      reader.place += PlaceTable.place(
        of: blockCount, blocks: blockCount + 1, in: bytes, at: table)
    }
    tail = (0..<count % BlockPacking.size).map { _ in reader.varint() }
  }

  /// Calls `body` with each of the positions numbered so, which are those of one passage.
  @inline(__always)
  func forEach(
    _ range: Range<Int>, _ body: (_ place: UInt32, _ width: UInt32, _ isInTitle: Bool) -> Void
  ) {
    var place: UInt32 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let number = number(at: index)
      place &+= isWide ? number >> 2 : number
      let width = isWide ? number & 3 + 1 : 1
      index += 1
      let isTwice = index < range.upperBound && self.number(at: index) == 0
      if isTwice { index += 1 }
      body(place, width, isTwice)
    }
  }

  @inline(__always)
  private func number(at index: Int) -> UInt32 {
    let (block, slot) = (index >> 7, index & 127)
    guard block < blockCount, let base = bytes.baseAddress else {
      return slot < tail.count ? tail[slot] : 0
    }
    let place = PlaceTable.place(of: block, blocks: blockCount + 1, in: bytes, at: table)
    let start = (base + data + place).assumingMemoryBound(to: UInt8.self)
    return PatchedBlock.number(at: slot, in: start)
  }
}
