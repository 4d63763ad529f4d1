/// Cuts text at everything that is neither letter nor digit, and lowers the rest.
///
/// `China's chip-making` gives `china`, `s`, `chip` and `making`. Letters and digits are those of
/// Unicode: what is alphabetic or a number of any kind.
enum PlainScanner {
  typealias Body = (UnsafeBufferPointer<UInt8>, Range<Int>, Int, Int) -> Void

  static func forEachTerm(in bytes: UnsafeBufferPointer<UInt8>, _ body: Body) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Tokenizer.longestTerm) { scratch in
      var index = 0
      var position = 0
      while index < bytes.count {
        let start = index
        let filled = scanWord(bytes, &index, into: scratch)
        if index > start {
          let term = UnsafeBufferPointer(rebasing: scratch[..<filled])
          body(term, start..<index, position, 1)
          position += 1
        } else {
          index += bytes[index] < 0x80 ? 1 : decodedScalar(bytes, at: index).length
        }
      }
    }
  }

  /// Moves `index` behind the word that starts there, if one does; gives the bytes written.
  private static func scanWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int,
    into scratch: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var filled = 0
    while index < bytes.count {
      let folded = foldedASCII(bytes[index])
      if folded != 0 {
        if filled < scratch.count {
          scratch[filled] = folded
          filled += 1
        }
        index += 1
      } else if bytes[index] < 0x80 || !takeLetter(bytes, &index, into: scratch, &filled) {
        break
      }
    }
    return filled
  }

  private static func takeLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int,
    into scratch: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int
  ) -> Bool {
    let (value, length) = decodedScalar(bytes, at: index)
    guard let scalar = Unicode.Scalar(value), isLetterOrDigit(scalar) else { return false }
    index += length
    for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
      let length = utf8Length(lowered.value)
      guard filled + length <= scratch.count else { return true }
      encode(lowered.value, length, into: scratch, at: filled)
      filled += length
    }
    return true
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return true
    default: return false
    }
  }
}
