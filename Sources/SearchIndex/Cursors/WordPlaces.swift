/// Where a word stands in the passages of a batch, in any of its forms.
final class WordPlaces {
  /// From a place to the one behind it; a title's are far behind those of the text.
  private typealias Span = Range<UInt32>

  private static let titleStart: UInt32 = 1 << 29

  private let terms: [NearCursor.Term]
  /// For each term the numbers of its positions, by the places of passages in the batch.
  private let numbers: UnsafeMutablePointer<Range<Int>>
  /// In one passage, ascending.
  private var spans: [Span] = []
  private var longest: UInt32 = 0

  init(_ terms: [NearCursor.Term]) {
    self.terms = terms
    numbers = .allocate(capacity: terms.count * PassageBatch.capacity)
    numbers.initialize(repeating: 0..<0, count: terms.count * PassageBatch.capacity)
  }

  deinit {
    numbers.deallocate()
  }

  /// Looks the terms up in all passages of a batch.
  func look(_ batch: PassageBatch) {
    for (row, term) in terms.enumerated() {
      let (cursor, row) = (term.cursor, numbers + row * PassageBatch.capacity)
      row.update(repeating: 0..<0, count: batch.count)
      cursor.forEachMatch(batch.passages, batch.count, batch.table) { _, _ in
        true
      } found: { index in
        row[index] = cursor.positions()
      }
    }
  }

  /// Takes the places in one of the passages.
  func gather(at index: Int) {
    spans.removeAll(keepingCapacity: true)
    longest = 0
    for (row, term) in terms.enumerated() {
      let range = numbers[row * PassageBatch.capacity + index]
      guard !range.isEmpty else { continue }
      let isFirst = spans.isEmpty
      term.positions.forEach(range) { place, width, isInTitle in
        let place = isInTitle ? place | Self.titleStart : place
        spans.append(place..<place &+ width)
        longest = max(longest, width)
      }
      if !isFirst { spans.sort { $0.lowerBound < $1.lowerBound } }
    }
  }

  /// Whether any two spans have so many words between them at most, or overlap.
  ///
  /// One walk through both: what ends too far before a span does so before all later ones.
  func isNear(_ other: WordPlaces, within distance: UInt32) -> Bool {
    var start = 0
    for span in spans {
      while start < other.spans.count,
        other.spans[start].lowerBound + other.longest + distance < span.lowerBound
      {
        start += 1
      }
      var index = start
      while index < other.spans.count,
        other.spans[index].lowerBound <= span.upperBound + distance
      {
        if other.spans[index].upperBound + distance >= span.lowerBound { return true }
        index += 1
      }
    }
    return false
  }
}
