extension String {
  /// Whether this name stands before another as people count: `part 2` before `part 10`.
  ///
  /// Digits are compared as numbers, all else by its bytes; equal numbers by their zeros.
  func comesBefore(_ other: String) -> Bool {
    var left = utf8[...]
    var right = other.utf8[...]
    while let first = left.first, let second = right.first {
      if first.isDigit, second.isDigit {
        let numbers = (left.prefix(while: \.isDigit), right.prefix(while: \.isDigit))
        let values = (numbers.0.drop { $0 == 48 }, numbers.1.drop { $0 == 48 })
        if values.0.count != values.1.count { return values.0.count < values.1.count }
        if !values.0.elementsEqual(values.1) { return values.0.lexicographicallyPrecedes(values.1) }
        left = left[numbers.0.endIndex...]
        right = right[numbers.1.endIndex...]
      } else if first != second {
        return first < second
      } else {
        left = left.dropFirst()
        right = right.dropFirst()
      }
    }
    if left.isEmpty, right.isEmpty { return self < other }
    return left.isEmpty
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }
}
