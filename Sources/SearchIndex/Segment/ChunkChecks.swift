import Synchronization

/// Compares the chunks of an index file with their checksums when they are first read.
///
/// So opening costs nothing of that, and a search only what it reads; a chunk that was found whole
/// is not looked at again. Several searches may ask at once.
final class ChunkChecks: Sendable {
  private let file: MappedFile
  private let parts: [SegmentLayout.Part]
  /// Where the chunks of each part start among all, and one more: the end.
  private let firstChunks: [Int]
  /// Ones where a chunk was found whole; each is read and written as an atomic.
  nonisolated(unsafe) private let states: UnsafeMutablePointer<Atomic<UInt8>>
  /// A bit for each part that was found whole from end to end.
  private let wholeParts = Atomic<UInt32>(0)
  private let damage = Atomic(false)

  init(_ file: MappedFile, _ parts: [SegmentLayout.Part]) {
    self.file = file
    self.parts = parts
    var firstChunks = [0]
    for part in parts { firstChunks.append((firstChunks.last ?? 0) + part.chunkCount) }
    self.firstChunks = firstChunks
    let count = firstChunks.last ?? 0
    states = .allocate(capacity: count)
    for chunk in 0..<count { (states + chunk).initialize(to: Atomic(0)) }
  }

  deinit {
    states.deinitialize(count: firstChunks.last ?? 0)
    states.deallocate()
  }

  /// Whether a chunk that was read is not what was written.
  var hasFoundDamage: Bool { damage.load(ordering: .relaxed) }

  /// Whether bytes of a part, counted from its start, are what was written.
  func isWhole(_ range: Range<Int>, of section: SegmentSection) -> Bool {
    guard !range.isEmpty else { return true }
    let part = parts[section.rawValue]
    guard range.lowerBound >= 0, range.upperBound <= part.range.count else {
      damage.store(true, ordering: .relaxed)
      return false
    }
    let first = range.lowerBound / SegmentLayout.chunkSize
    let last = (range.upperBound - 1) / SegmentLayout.chunkSize
    for chunk in first...last where !isWhole(chunk, of: section) { return false }
    return true
  }

  @inline(__always)
  func isWhole(_ section: SegmentSection) -> Bool {
    let bit = (1 as UInt32) << UInt32(section.rawValue)
    return wholeParts.load(ordering: .relaxed) & bit != 0 || becomesWhole(section, bit)
  }

  private func becomesWhole(_ section: SegmentSection, _ bit: UInt32) -> Bool {
    guard isWhole(0..<parts[section.rawValue].range.count, of: section) else { return false }
    wholeParts.bitwiseOr(bit, ordering: .relaxed)
    return true
  }

  private func isWhole(_ chunk: Int, of section: SegmentSection) -> Bool {
    let state = states + firstChunks[section.rawValue] + chunk
    if state.pointee.load(ordering: .relaxed) != 0 { return true }
    guard SegmentLayout.isWhole(chunk, of: parts[section.rawValue], in: file.bytes) else {
      damage.store(true, ordering: .relaxed)
      return false
    }
    state.pointee.store(1, ordering: .relaxed)
    return true
  }
}
