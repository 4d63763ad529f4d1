/// Numbers distinct byte strings from zero in the order they come.
///
/// All bytes lie one behind the other in one array; open addressing with linear probing over a
/// table at most half full. Nearly all terms are told apart by what stands in the table: their first
/// eight bytes and their length. No `String`, and nothing allocated per term.
struct TermDictionary: Sendable {
  private var bytes: [UInt8] = []
  /// Where each term starts in `bytes`, and at the end where the next will.
  private var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots = [Slot](repeating: Slot(), count: 64)

  private struct Slot {
    /// The first bytes of the term, as ``bigEndianWord(_:at:)`` has them.
    var word: UInt64 = 0
    /// A term's number plus one; zero where free.
    var number: UInt32 = 0
    var length: UInt32 = 0
  }

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
    let found = slots.withUnsafeBufferPointer {
      $0[slot(of: term, bigEndianWord(term, at: 0), hash: Self.hash(term), in: $0)].number
    }
    return found == 0 ? nil : found - 1
  }

  func number(of term: String) -> UInt32? {
    var term = term
    return term.withUTF8 { number(of: $0) }
  }

  /// The number the term has or, from now on, has.
  @inline(__always)
  mutating func intern(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let word = bigEndianWord(term, at: 0)
    let hash = Self.hash(term)
    let (slot, found) = slots.withUnsafeBufferPointer { slots in
      let slot = self.slot(of: term, word, hash: hash, in: slots)
      return (slot, slots[slot].number)
    }
    return found != 0 ? found - 1 : add(term, word, hash: hash, at: slot)
  }

  private mutating func add(
    _ term: UnsafeBufferPointer<UInt8>, _ word: UInt64, hash: UInt32, at slot: Int
  ) -> UInt32 {
    let number = UInt32(hashes.count)
    bytes.append(contentsOf: term)
    offsets.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = Slot(word: word, number: number + 1, length: UInt32(term.count))
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// The slot that holds the term, or the free one where it belongs.
  @inline(__always)
  private func slot(
    of term: UnsafeBufferPointer<UInt8>, _ word: UInt64, hash: UInt32,
    in slots: UnsafeBufferPointer<Slot>
  ) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 { return place }
      if slot.word == word, Int(slot.length) == term.count,
        term.count <= 8 || isTerm(Int(slot.number) - 1, term)
      {
        return place
      }
      place = (place + 1) & mask
    }
  }

  private func isTerm(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let start = Int(offsets[number])
      for index in 8..<term.count where bytes[start + index] != term[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    var grown = [Slot](repeating: Slot(), count: slots.count * 2)
    let mask = grown.count - 1
    for slot in slots where slot.number != 0 {
      var place = Int(hashes[Int(slot.number) - 1]) & mask
      while grown[place].number != 0 { place = (place + 1) & mask }
      grown[place] = slot
    }
    slots = grown
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
