/// Writes the places of a term, passage by passage, apart from its passages.
///
/// A place is written as the difference from the one before in the same passage, and twice where it
/// lies in a title among others that do not, so that there are as many as the passages' weights add
/// up to. Where the term may cover several positions, the number of those less one is in the two low
/// bits.
///
///     count and whether wide │ ``PlaceTable`` of whole blocks and of the tail │ blocks │ tail
///
/// Each block is a ``PatchedBlock``.
struct PositionsEncoder {
  private(set) var bytes: [UInt8] = []
  private var numbers: [UInt32] = []

  /// The occurrences of each passage must ascend; gives the place of the list.
  mutating func append(_ list: PostingList, in zone: Zone = .everywhere) -> Int {
    let place = bytes.count
    let isWide = list.indices.contains { index in
      list.occurrences(at: index).contains { $0.width > 1 }
    }
    numbers.removeAll(keepingCapacity: true)
    for index in list.indices { collect(list.occurrences(at: index), isWide: isWide, zone) }
    bytes.appendVarint(UInt32(numbers.count) << 1 | (isWide ? 1 : 0))
    appendNumbers()
    return place
  }

  private mutating func collect(_ occurrences: ArraySlice<Occurrence>, isWide: Bool, _ zone: Zone) {
    var previous: UInt32 = 0
    for occurrence in occurrences {
      let place = occurrence.placeInPassage
      let difference = place - previous
      numbers.append(isWide ? difference << 2 | (occurrence.width - 1) : difference)
      if zone.weight(of: occurrence) == Relevance.titleCount { numbers.append(0) }
      previous = place
    }
  }

  private mutating func appendNumbers() {
    let blockCount = numbers.count / BlockPacking.size
    var data: [UInt8] = []
    var places = PlaceTable()
    for block in 0..<blockCount {
      places.append(data.count)
      numbers.withUnsafeBufferPointer { numbers in
        guard let start = numbers.baseAddress else { return }
        PatchedBlock.append(start + block * BlockPacking.size, to: &data)
      }
    }
    if blockCount > 0 {
      places.append(data.count)
      bytes.append(contentsOf: places.bytes)
    }
    for number in numbers[(blockCount * BlockPacking.size)...] { data.appendVarint(number) }
    bytes.append(contentsOf: data)
  }
}
