/// Where blocks of data start, in two bytes a block and four for every 32 blocks.
///
///     for each block its place behind that of its row (u16) │ for each row its place (u32)
struct PlaceTable {
  static let rowSize = 32

  private var inRow: [UInt8] = []
  private var rows: [UInt8] = []
  private var rowPlace = 0
  private var count = 0

  var bytes: [UInt8] { inRow + rows }

  /// Places ascend; no block is longer than two thousand bytes.
  mutating func append(_ place: Int) {
    if count % Self.rowSize == 0 {
      rowPlace = place
      rows.appendFixed(UInt32(place))
    }
    inRow.appendFixed(UInt16(place - rowPlace))
    count += 1
  }

  @inline(__always)
  static func byteCount(blocks: Int) -> Int {
    2 * blocks + 4 * ((blocks + rowSize - 1) / rowSize)
  }

  /// The place of a block in a table of so many.
  @inline(__always)
  static func place(
    of block: Int, blocks: Int, in bytes: UnsafeRawBufferPointer, at start: Int
  ) -> Int {
    let row = start + 2 * blocks + 4 * (block / rowSize)
    return Int(bytes.loadUnaligned(fromByteOffset: row, as: UInt32.self))
      + Int(bytes.loadUnaligned(fromByteOffset: start + 2 * block, as: UInt16.self))
  }
}
