/// Numbers distinct byte strings from zero in the order they come.
///
/// All bytes lie one behind the other in one array; open addressing with linear probing over a
/// table at most half full. No `String`, and nothing allocated per term.
struct TermDictionary: Sendable {
  private var bytes: [UInt8] = []
  /// Where each term starts in `bytes`, and at the end where the next will.
  private var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// A term's number plus one; zero where free.
  private var slots = [UInt32](repeating: 0, count: 64)

  var count: Int { hashes.count }

  subscript(term: UInt32) -> ArraySlice<UInt8> {
    bytes[Int(offsets[Int(term)])..<Int(offsets[Int(term) + 1])]
  }

  /// The term's bytes while `body` runs.
  func withBytes<Result>(
    of term: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let range = Int(offsets[Int(term)])..<Int(offsets[Int(term) + 1])
      return body(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// All bytes and offsets while `body` runs, for sorting.
  func withStorage<Result>(
    _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ offsets: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      offsets.withUnsafeBufferPointer { offsets in body(bytes, offsets) }
    }
  }

  func number(of term: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let found = slots[slot(of: term, hash: Self.hash(term))]
    return found == 0 ? nil : found - 1
  }

  func number(of term: String) -> UInt32? {
    var term = term
    return term.withUTF8 { number(of: $0) }
  }

  /// The number the term has or, from now on, has.
  mutating func intern(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = Self.hash(term)
    let slot = slot(of: term, hash: hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    let number = UInt32(hashes.count)
    bytes.append(contentsOf: term)
    offsets.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = number + 1
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// The slot that holds the term, or the free one where it belongs.
  private func slot(of term: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isTerm(number, term) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isTerm(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[number])
    guard Int(offsets[number + 1]) - start == term.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for index in term.indices where bytes[start + index] != term[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number) + 1
    }
  }

  /// Eight bytes at a time, multiplied by the odd number nearest to 2⁶⁴ divided by the golden ratio.
  static func hash(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: term.count)
    var index = 0
    while index < term.count {
      let word = bigEndianWord(term, at: index)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index += 8
    }
    return UInt32(truncatingIfNeeded: hash)
  }
}

/// Eight bytes as a number that orders as they do; zeros stand for bytes behind the end.
@inline(__always)
func bigEndianWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
  if index + 8 <= bytes.count {
    return UInt64(
      bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    )
  }
  var word: UInt64 = 0
  var place = index
  while place < bytes.count {
    word = word << 8 | UInt64(bytes[place])
    place += 1
  }
  return word << UInt64(8 * (index + 8 - bytes.count))
}
