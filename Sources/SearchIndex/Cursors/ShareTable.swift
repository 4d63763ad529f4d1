/// The shares of small weights in short passages, so that nearly no score needs a division.
///
/// Eight weights by 256 lengths, and four for words that begin alike: 24 kB, worked out once for an
/// index file.
final class ShareTable: Sendable {
  fileprivate static let weightCount = 8
  fileprivate static let startCount = Int(Relevance.mostByStart)
  fileprivate static let lengthCount = 256

  /// Written before anyone else sees it, and never again.
  nonisolated(unsafe) private let shares: UnsafePointer<Double>

  init(_ saturation: Saturation) {
    let count = (Self.weightCount + Self.startCount) * Self.lengthCount
    let shares = UnsafeMutablePointer<Double>.allocate(capacity: count)
    for place in 0..<count {
      let (weight, length) = place.quotientAndRemainder(dividingBy: Self.lengthCount)
      let share =
        weight < Self.weightCount
        ? saturation.of(UInt32(weight + 1), length: UInt16(length))
        : saturation.ofStart(UInt32(weight - Self.weightCount + 1), length: UInt16(length))
      (shares + place).initialize(to: share)
    }
    self.shares = UnsafePointer(shares)
  }

  deinit {
    shares.deallocate()
  }

  /// Looks shares up as long as the table lives; others are worked out.
  struct Reader {
    fileprivate let shares: UnsafePointer<Double>
    let saturation: Saturation

    @inline(__always)
    func share(_ weight: UInt32, length: UInt16) -> Double {
      guard weight &- 1 < ShareTable.weightCount, length < ShareTable.lengthCount else {
        return saturation.of(weight, length: length)
      }
      return shares[Int(weight &- 1) &* ShareTable.lengthCount &+ Int(length)]
    }

    @inline(__always)
    func startShare(_ weight: UInt32, length: UInt16) -> Double {
      guard length < ShareTable.lengthCount, weight > 0 else {
        return saturation.ofStart(weight, length: length)
      }
      let row = ShareTable.weightCount + min(Int(weight), ShareTable.startCount) - 1
      return shares[row &* ShareTable.lengthCount &+ Int(length)]
    }
  }

  func reader(_ saturation: Saturation) -> Reader {
    Reader(shares: shares, saturation: saturation)
  }
}
