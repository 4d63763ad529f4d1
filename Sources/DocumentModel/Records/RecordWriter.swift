/// Puts values one behind the other into bytes, small numbers into few of them.
package struct RecordWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func byte(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Seven bits a byte, the lowest first; the high bit says that more follow.
  ///
  /// Negative numbers take the odd codes, so that those near zero are short too.
  package mutating func number(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Eight bytes, the low one first: for hashes, which have no small values.
  package mutating func word(_ word: UInt64) {
    Swift.withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func value(_ value: some Recordable) {
    value.write(to: &self)
  }

  /// For a value of a closed set.
  package mutating func choice<Choice: RawRepresentable<String>>(_ choice: Choice) {
    text(choice.rawValue)
  }
}
