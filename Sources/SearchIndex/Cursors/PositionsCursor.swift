/// Walks the positions of a word, a block at a time where passages that are asked for lie close.
final class PositionsCursor {
  private let reader: PositionsReader
  private let numbers: UnsafeMutablePointer<UInt32>
  /// The block that is unpacked, and the one that was asked for last; none at first.
  private var block = -1
  private var asked = -1

  init(_ reader: PositionsReader) {
    self.reader = reader
    numbers = .allocate(capacity: BlockPacking.size)
  }

  deinit {
    numbers.deallocate()
  }

  /// Calls `body` with each of the positions numbered so, which are those of one passage.
  @inline(__always)
  func forEach(
    _ range: Range<Int>, _ body: (_ place: UInt32, _ width: UInt32, _ isInTitle: Bool) -> Void
  ) {
    prepare(range.lowerBound >> 7)
    let (block, numbers) = (block, numbers)
    reader.forEach(range) { index in
      index >> 7 == block ? numbers[index & 127] : reader.number(at: index)
    } body: { place, width, isInTitle in
      body(place, width, isInTitle)
    }
  }

  /// A block that is asked for a second time is unpacked; for one passage that would not pay.
  private func prepare(_ next: Int) {
    guard next != block else { return }
    if next == asked {
      reader.decode(next, into: numbers)
      block = next
    }
    asked = next
  }
}
