/// Gives every different word a number, counted from zero, without a `String` for any of them.
///
/// The bytes of all words lie one behind the other; a table with open addresses finds them.
struct TermTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each term ends in `bytes`; it begins where the one before ends.
  private var ends: [Int32] = []
  private var slots: [Int32]

  init() {
    slots = Array(repeating: -1, count: 1 << 12)
  }

  var count: Int { ends.count }

  /// The number of a word, a new one where it was not seen before.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    if ends.count * 2 >= slots.count { grow() }
    let slot = slot(of: word)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(ends.count)
    bytes.append(contentsOf: word)
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    return ends.count - 1
  }

  /// The number of a word, if it was seen before.
  func known(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: word)]
    return number >= 0 ? Int(number) : nil
  }

  func text(_ number: Int) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  private func range(_ number: Int) -> Range<Int> {
    (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0, !isSame(Int(slots[slot]), word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isSame(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    return range.count == word.count && bytes[range].elementsEqual(word)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for number in ends.indices {
        let word = UnsafeBufferPointer(rebasing: bytes[range(number)])
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(number)
      }
    }
  }

  /// FNV-1a, its upper half folded into the lower.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
