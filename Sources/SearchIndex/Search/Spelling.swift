/// A word whose near spellings are looked for.
///
/// Distance is that of optimal string alignment: letters inserted, left out, replaced, or swapped
/// with their neighbour, none moved twice. Letters are Unicode scalars.
struct Spelling {
  static let mostDistance = 2
  /// Shorter words have too many neighbours two letters away.
  private static let longWord = 8

  let letters: [UInt32]

  init(_ word: String) {
    letters = word.unicodeScalars.map(\.value)
  }

  static func usualDistance(letterCount: Int) -> Int { letterCount < longWord ? 1 : 2 }

  /// Changed letters between the words; nothing where it takes more than `limit`.
  func distance(to other: UnsafeBufferPointer<UInt8>, atMost limit: Int) -> Int? {
    guard other.count <= 4 * (letters.count + limit) else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: max(1, other.count)) {
      scratch in
      let count = decode(other, into: scratch)
      guard abs(count - letters.count) <= limit else { return nil }
      return letters.withUnsafeBufferPointer { letters in
        (0...limit).first {
          Self.isNear(letters[...], UnsafeBufferPointer(rebasing: scratch[..<count])[...], $0)
        }
      }
    }
  }

  private func decode(
    _ word: UnsafeBufferPointer<UInt8>, into scratch: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var count = 0
    for byte in word {
      if byte & 0xC0 == 0x80, count > 0 {
        scratch[count - 1] = scratch[count - 1] << 6 | UInt32(byte & 0x3F)
      } else {
        let mask: UInt8 = byte < 0x80 ? 0x7F : byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07
        scratch[count] = UInt32(byte & mask)
        count += 1
      }
    }
    return count
  }

  private typealias Letters = Slice<UnsafeBufferPointer<UInt32>>

  /// Passes over what is the same in front, then tries each change of the first letter.
  private static func isNear(_ left: Letters, _ right: Letters, _ limit: Int) -> Bool {
    guard abs(left.count - right.count) <= limit else { return false }
    var (left, right) = (left, right)
    while let first = left.first, first == right.first {
      left.removeFirst()
      right.removeFirst()
    }
    if left.isEmpty || right.isEmpty { return left.count + right.count <= limit }
    guard limit > 0 else { return false }
    let (rest, others) = (left.dropFirst(), right.dropFirst())
    return isNear(rest, others, limit - 1) || isNear(rest, right, limit - 1)
      || isNear(left, others, limit - 1)
      || (left.first == others.first && rest.first == right.first && !rest.isEmpty
        && isNear(rest.dropFirst(), others.dropFirst(), limit - 1))
  }
}
