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
    forEach(range) {
      number(at: $0)
    } body: {
      body($0, $1, $2)
    }
  }

  /// The same with numbers that were read by someone else.
  @inline(__always)
  func forEach(
    _ range: Range<Int>, number: (_ index: Int) -> UInt32,
    body: (_ place: UInt32, _ width: UInt32, _ isInTitle: Bool) -> Void
  ) {
    var place: UInt32 = 0
    var index = range.lowerBound
    guard index < range.upperBound else { return }
    var next = number(index)
    while index < range.upperBound {
      place &+= isWide ? next >> 2 : next
      let width = isWide ? next & 3 + 1 : 1
      index += 1
      next = index < range.upperBound ? number(index) : 1
      let isTwice = next == 0
      if isTwice {
        index += 1
        if index < range.upperBound { next = number(index) }
      }
      body(place, width, isTwice)
    }
  }

  @inline(__always)
  func number(at index: Int) -> UInt32 {
    let (block, slot) = (index >> 7, index & 127)
    guard block < blockCount, let base = bytes.baseAddress else {
      return slot < tail.count ? tail[slot] : 0
    }
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
      for (slot, number) in tail.enumerated() { numbers[slot] = number }
      return
    }
    PatchedBlock.unpack(start(of: block, base), into: numbers)
  }
}
