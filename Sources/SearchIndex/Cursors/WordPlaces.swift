/// Where a word stands in the passages of a batch, in any of its forms.
final class WordPlaces {
  /// From a place to the one behind it; a title's are far behind those of the text.
  private typealias Span = Range<UInt32>

  private static let titleStart: UInt32 = 1 << 29

  private let terms: [NearCursor.Term]
  /// For each term the numbers of its positions, by the places of passages in the batch.
  private let numbers: UnsafeMutablePointer<Range<Int>>
  /// In one passage, ascending.
  private var spans: UnsafeMutablePointer<Span>
  private var capacity = 64
  private var count = 0
  private var longest: UInt32 = 0

  init(_ terms: [NearCursor.Term]) {
    self.terms = terms
    spans = .allocate(capacity: capacity)
    numbers = .allocate(capacity: terms.count * PassageBatch.capacity)
    numbers.initialize(repeating: 0..<0, count: terms.count * PassageBatch.capacity)
  }

  deinit {
    numbers.deallocate()
    spans.deallocate()
  }

  /// Looks the terms up in all passages of a batch.
  func look(_ batch: PassageBatch) {
    for (row, term) in terms.enumerated() {
      let (cursor, row) = (term.cursor, numbers + row * PassageBatch.capacity)
      row.update(repeating: 0..<0, count: batch.count)
      cursor.forEachMatch(batch.passages, batch.count, batch.table) { _, _ in
        true
      } found: { index in
        row[index] = cursor.positions(ofPlace: cursor.place)
      }
    }
  }

  /// Takes the places in one of the passages.
  func gather(at index: Int) {
    count = 0
    longest = 0
    for (row, term) in terms.enumerated() {
      let range = numbers[row * PassageBatch.capacity + index]
      guard !range.isEmpty else { continue }
      let isFirst = count == 0
      append(range, of: term.positions)
      guard !isFirst else { continue }
      var all = UnsafeMutableBufferPointer(start: spans, count: count)
      all.sort { $0.lowerBound < $1.lowerBound }
    }
  }

  private func append(_ range: Range<Int>, of positions: PositionsCursor) {
    if count + range.count > capacity { grow(to: count + range.count) }
    let spans = spans
    var (count, longest) = (count, longest)
    positions.forEach(range) { place, width, isInTitle in
      let place = isInTitle ? place | Self.titleStart : place
      spans[count] = place..<place &+ width
      count += 1
      longest = max(longest, width)
    }
    self.count = count
    self.longest = longest
  }

  private func grow(to size: Int) {
    let grown = UnsafeMutablePointer<Span>.allocate(capacity: 2 * size)
    grown.update(from: spans, count: count)
    spans.deallocate()
    spans = grown
    capacity = 2 * size
  }

  /// Whether any two spans have so many words between them at most, or overlap.
  ///
  /// One walk through both: what ends too far before a span does so before all later ones.
  func isNear(_ other: WordPlaces, within distance: UInt32) -> Bool {
    let (others, otherCount) = (other.spans, other.count)
    let reach = other.longest + distance
    var start = 0
    for index in 0..<count {
      let span = spans[index]
      while start < otherCount, others[start].lowerBound + reach < span.lowerBound { start += 1 }
      var candidate = start
      while candidate < otherCount, others[candidate].lowerBound <= span.upperBound + distance {
        if others[candidate].upperBound + distance >= span.lowerBound { return true }
        candidate += 1
      }
    }
    return false
  }
}
