/// The weights of the tagger, read in place from the bytes of a model file.
///
/// The file, numbers with the low byte first:
///
///     header    magic "ANM1" · rows · lexicon slots · reserved            four times 32 bits
///     steps     16 × 16 scores from tag to tag; row 15 from the start, column 15 to the end
///                                                                        16 bits each
///     lexicon   slots of 32 bits of a hash and 32 bits of marks          see `LexiconTable`
///     rows      15 weights and a check of 8 bits each                    see `weights(of:)`
package struct NameModel: Sendable {
  static let magic: UInt32 = 0x314D_4E41
  static let headerSize = 16
  static let stepsSize = 16 * 16 * 2

  // Only read, and never freed: part of the program, or kept by the trainer to its end.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let rowCount: UInt64
  private let lexiconStart: Int
  private let lexiconCount: UInt64
  private let rowsStart: Int

  /// Nothing where the bytes are no model; they must never be freed and start at a multiple of 16.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let pointer = bytes.baseAddress, bytes.count >= Self.headerSize + Self.stepsSize,
      bytes.loadUnaligned(as: UInt32.self) == Self.magic
    else { return nil }
    base = pointer
    rowCount = UInt64(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    lexiconCount = UInt64(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    lexiconStart = Self.headerSize + Self.stepsSize
    rowsStart = lexiconStart + Int(lexiconCount) * 8
    guard rowCount > 0, lexiconCount > 0, bytes.count == rowsStart + Int(rowCount) * 16 else {
      return nil
    }
  }

  @inline(__always)
  private func load<Value>(_ offset: Int, as type: Value.Type) -> Value {
    base.loadUnaligned(fromByteOffset: offset, as: type)
  }

  /// The scores of stepping from a tag to each; 15 stands for the start.
  func steps(from tag: Int) -> SIMD16<Int16> {
    load(Self.headerSize + tag * 32, as: SIMD16<Int16>.self)
  }

  /// Where a feature's row stands, if anywhere: there or right behind.
  package static func slot(of feature: UInt64, in count: UInt64) -> Int {
    Int(truncatingIfNeeded: ((feature >> 32) &* count) >> 32)
  }

  /// Never zero, which stands for an empty row.
  package static func check(of feature: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: feature) | 1
  }

  /// Adds a feature's weights to a word's scores; unknown features add nothing.
  ///
  /// The sixteenth column holds the check and is to be ignored in the sum.
  @inline(__always)
  func add(_ feature: UInt64, to scores: inout SIMD16<Int16>) {
    let slot = Self.slot(of: feature, in: rowCount)
    let check = Int8(bitPattern: Self.check(of: feature))
    var row = load(rowsStart + slot * 16, as: SIMD16<Int8>.self)
    if row[15] != check {
      guard slot + 1 < rowCount else { return }
      row = load(rowsStart + slot * 16 + 16, as: SIMD16<Int8>.self)
      guard row[15] == check else { return }
    }
    scores &+= SIMD16<Int16>(truncatingIfNeeded: row)
  }

  /// How many slots are looked at for one word.
  package static let longestProbe = 64

  /// Never zero, which stands for an empty slot.
  package static func lexiconKey(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 16) | 1
  }

  package static func lexiconSlot(of hash: UInt64, in count: UInt64) -> UInt64 {
    (((hash &* 0x9E37_79B9_7F4A_7C15) >> 32) &* count) >> 32
  }

  /// The lists that hold a word or phrase of a hash.
  @inline(__always)
  func marks(of hash: UInt64) -> LexiconMark {
    let key = Self.lexiconKey(of: hash)
    var slot = Self.lexiconSlot(of: hash, in: lexiconCount)
    for _ in 0..<Self.longestProbe {
      let offset = lexiconStart + Int(slot) * 8
      let found = load(offset, as: UInt32.self)
      if found == key { return LexiconMark(rawValue: load(offset + 4, as: UInt32.self)) }
      if found == 0 { return [] }
      slot = slot + 1 == lexiconCount ? 0 : slot + 1
    }
    return []
  }
}
