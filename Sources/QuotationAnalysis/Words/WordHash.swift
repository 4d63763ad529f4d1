/// A word's 64-bit FNV-1a hash, ASCII capitals folded.
///
/// The constants are those of draft-eastlake-fnv, section 5. `’` (U+2019) inside a word counts
/// as `'`, so that lists need one spelling.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(of word: some StringProtocol) {
    for byte in word.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    let isCapital = byte &- 0x41 < 26
    value = (value ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
  }
}
