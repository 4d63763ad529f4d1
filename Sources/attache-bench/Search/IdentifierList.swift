import Foundation

/// The numbers by which a corpus knows its passages, in the order of the index.
///
/// As many bytes a number as the largest needs; the first byte of the file says how many.
struct IdentifierList {
  private let bytes: Data
  private let width: Int

  /// - Throws: where the file cannot be read.
  init(path: String) throws {
    bytes = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    width = Int(bytes.first ?? 0)
  }

  static func bytes(_ identifiers: [UInt32]) -> [UInt8] {
    let width = max(1, (39 - (identifiers.max() ?? 0).leadingZeroBitCount) / 8)
    var bytes = [UInt8(width)]
    bytes.reserveCapacity(1 + width * identifiers.count)
    for identifier in identifiers {
      for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: identifier >> (8 * byte))) }
    }
    return bytes
  }

  /// Nothing beyond the end.
  subscript(place: Int) -> UInt32? {
    let start = 1 + place * width
    guard place >= 0, start + width <= bytes.count else { return nil }
    return (0..<width).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
  }
}
