/// How many cells a Unicode scalar takes in a terminal: none, one or two.
///
/// The table is ours, because those of systems disagree and one must lay out, draw and test by
/// the same. It follows Unicode 17.0.0: East Asian wide and full-width scalars take two cells,
/// non-spacing marks none, all else one. Ambiguous width is narrow. Spacing marks (`Mc`) take a
/// cell of their own, as terminals and C libraries have it.
package enum CellWidth {
  package static let unicodeVersion = "17.0.0"

  /// Cells of a scalar that is printed as it stands; see `InvisibleScalar` for those that are not.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    return switch value {
    case ..<0x300: 1
    case 0x2010...0x2027, 0x2030...0x205E: 1
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default:
      if contains(value, wide) { 2 } else if contains(value, combining) { 0 } else { 1 }
    }
  }

  /// Whether a value lies in one of the ranges, which are pairs in order.
  static func contains(_ value: UInt32, _ ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[2 * low] <= value
  }
}
