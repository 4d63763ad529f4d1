/// Passages on their way through the parts of a query, with what they have earned so far.
///
/// The part that leads fills it with a block of its passages, the others keep of them what they hold
/// too: so a posting costs a few instructions, and no call.
final class PassageBatch {
  static let capacity = BlockPacking.size
  /// Blocks that span fewer passages are laid out, one byte for each, instead of being searched.
  static let tableSize: UInt32 = 8192

  /// Ascending.
  let passages: UnsafeMutablePointer<UInt32>
  let scores: UnsafeMutablePointer<Double>
  /// The slots of the block that it was filled from, where it was one.
  let origins: UnsafeMutablePointer<UInt8>
  /// For one part at a time: weights, or marks.
  let found: UnsafeMutablePointer<UInt32>
  /// For one block at a time: the slots of passages by their distance from its first one.
  private(set) lazy var table = makeTable()
  private var hasTable = false
  var count = 0
  /// What a passage must have earned more than, to stay.
  var needed = -Double.infinity
  /// Whether anyone asks what passages earn.
  var isScored: Bool

  init(isScored: Bool) {
    self.isScored = isScored
    passages = .allocate(capacity: Self.capacity)
    passages.initialize(repeating: 0, count: Self.capacity)
    scores = .allocate(capacity: Self.capacity)
    scores.initialize(repeating: 0, count: Self.capacity)
    origins = .allocate(capacity: Self.capacity)
    origins.initialize(repeating: 0, count: Self.capacity)
    found = .allocate(capacity: Self.capacity)
    found.initialize(repeating: 0, count: Self.capacity)
  }

  private func makeTable() -> UnsafeMutablePointer<UInt8> {
    hasTable = true
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(Self.tableSize))
    table.initialize(repeating: 0, count: Int(Self.tableSize))
    return table
  }

  deinit {
    passages.deallocate()
    scores.deallocate()
    origins.deallocate()
    found.deallocate()
    if hasTable { table.deallocate() }
  }

  @inline(__always)
  func move(_ index: Int, to place: Int) {
    passages[place] = passages[index]
    scores[place] = scores[index]
    origins[place] = origins[index]
  }

  @inline(__always)
  func append(_ passage: UInt32, _ score: Double) {
    passages[count] = passage
    scores[count] = score
    count += 1
  }

  /// Keeps those whose number in `found` is zero, or those whose number is another.
  func keep(found isFound: Bool) {
    var kept = 0
    for index in 0..<count where (found[index] != 0) == isFound {
      move(index, to: kept)
      kept += 1
    }
    count = kept
  }

  /// Multiplies scores, and drops the passages that have not earned enough then.
  func scale(by factor: Double) {
    var kept = 0
    for index in 0..<count where factor * scores[index] > needed {
      let score = factor * scores[index]
      move(index, to: kept)
      scores[kept] = score
      kept += 1
    }
    count = kept
  }

  func clearFound() {
    found.update(repeating: 0, count: count)
  }
}
