/// The word behind a possible end of a sentence, quotes and brackets before it left aside.
struct NextWord {
  let word: String
  let isEmpty: Bool
  let startsLowerCase: Bool
  let startsWithDigit: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
    var first = index
    while first < bytes.count, bytes[first].isASCIIBlank { first += 1 }
    isEmpty = first == bytes.count
    while first < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: first)
      guard SentenceMarks.isOpener(scalar) else { break }
      first += length
    }
    var end = first
    while end < bytes.count, foldedASCII(bytes[end]) != 0 { end += 1 }
    word = String(decoding: bytes[first..<end], as: UTF8.self)
    startsWithDigit = first < bytes.count && bytes[first].isASCIIDigit
    startsLowerCase =
      first < bytes.count && Self.isLowerCase(decodedScalar(bytes, at: first).scalar)
  }

  private static func isLowerCase(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }
}
