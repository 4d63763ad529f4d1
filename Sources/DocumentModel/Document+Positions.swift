extension Document {
  /// Unicode scalars of the text as bytes; nothing where they lie beyond its end.
  package func textRange(of range: ScalarRange) -> TextRange? {
    guard range.start <= range.end, let start = byte(ofScalar: range.start),
      let end = byte(ofScalar: range.end)
    else { return nil }
    return TextRange(start, end)
  }

  /// The byte at which a scalar, counted from zero, begins; nothing where the text has no such one.
  ///
  /// Counted from the start of the passage before it, and so quick.
  func byte(ofScalar scalar: Int) -> Int? {
    guard scalar >= 0 else { return nil }
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].scalarStart <= scalar { low = middle + 1 } else { high = middle }
    }
    let base = low > 0 ? passages[low - 1] : nil
    let from = text.utf8.index(text.startIndex, offsetBy: base?.range.start ?? 0)
    guard
      let index = text.unicodeScalars.index(
        from, offsetBy: scalar - (base?.scalarStart ?? 0), limitedBy: text.endIndex)
    else { return nil }
    return text.utf8.distance(from: text.startIndex, to: index)
  }
}
