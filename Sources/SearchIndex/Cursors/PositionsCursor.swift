/// Walks the positions of a word, a block at a time where passages that are asked for lie close.
final class PositionsCursor {
  private let reader: PositionsReader
  private let numbers: UnsafeMutablePointer<UInt32>
  /// The block that is unpacked, and the one that was asked for last; none at first.
  private var block = -1
  private var asked = -1
  /// The numbers behind the last whole block, once one of them was asked for.
  private var tail: UnsafeMutablePointer<UInt32>?

  private var scratch: UnsafeMutablePointer<UInt32>
  private var capacity = 32

  init(_ reader: PositionsReader) {
    self.reader = reader
    scratch = .allocate(capacity: capacity)
    numbers = .allocate(capacity: BlockPacking.size)
    numbers.initialize(repeating: 0, count: BlockPacking.size)
  }

  deinit {
    numbers.deallocate()
    scratch.deallocate()
    tail?.deallocate()
  }

  /// Calls `body` with each of the positions numbered so, which are those of one passage.
  @inline(__always)
  func forEach(
    _ range: Range<Int>, _ body: (_ place: UInt32, _ width: UInt32, _ isInTitle: Bool) -> Void
  ) {
    prepare(range.lowerBound >> 7)
    let slot = range.lowerBound & 127
    let isInside = range.lowerBound >> 7 == block && slot + range.count <= BlockPacking.size
    let source = isInside ? UnsafePointer(numbers + slot) : gathered(range)
    reader.forEach(source, range.count, body)
  }

  /// Number by number, where that is quicker or the range goes on behind the block.
  private func gathered(_ range: Range<Int>) -> UnsafePointer<UInt32> {
    if range.count > capacity { grow(to: range.count) }
    for index in range { scratch[index - range.lowerBound] = number(at: index) }
    return UnsafePointer(scratch)
  }

  private func grow(to size: Int) {
    scratch.deallocate()
    capacity = 2 * size
    scratch = .allocate(capacity: capacity)
  }

  /// A block that is asked for a second time is unpacked; for one passage that would not pay.
  @inline(__always)
  private func prepare(_ next: Int) {
    guard next != block else { return }
    if next == asked, reader.isWhole(next) {
      reader.decode(next, into: numbers)
      block = next
    }
    asked = next
  }

  private func number(at index: Int) -> UInt32 {
    if index >> 7 == block { return numbers[index & 127] }
    guard !reader.isWhole(index >> 7) else { return reader.number(at: index) }
    return (tail ?? unpackTail(index >> 7))[index & 127]
  }

  private func unpackTail(_ block: Int) -> UnsafeMutablePointer<UInt32> {
    let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: BlockPacking.size)
    numbers.initialize(repeating: 0, count: BlockPacking.size)
    reader.decode(block, into: numbers)
    tail = numbers
    return numbers
  }
}
