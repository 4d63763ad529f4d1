/// Where a word stands in the passages of a batch, in any of its forms.
final class WordPlaces {
  /// From a place to the one behind it; a title's are far behind those of the text.
  private typealias Span = Range<UInt32>

  private static let titleStart: UInt32 = 1 << 29

  /// A term that is in many passages, on its way through them.
  private struct Term {
    let cursor: ListCursor
    let positions: PositionsCursor
  }

  /// A term in a passage of the batch, by the numbers of its positions.
  private struct Entry {
    let positions: PositionsCursor
    let numbers: Range<Int>
    /// The entry of the same passage that was found before; none where negative.
    let previous: Int
  }

  private let segment: Segment
  private var terms: [Term] = []
  /// Terms with less than a block of passages, which are read again for each batch.
  private var shortTerms: [(number: UInt32, list: PostingsReader)] = []
  private let unpacked: UnsafeMutablePointer<UInt32>
  private var entries: [Entry] = []
  /// For each passage of the batch the entry that was found last; none where negative.
  private var lastEntries = [Int](repeating: -1, count: PassageBatch.capacity)
  /// In one passage, ascending.
  private var spans: UnsafeMutablePointer<Span>
  private var capacity = 64
  private var count = 0
  private var longest: UInt32 = 0

  init(_ terms: [UInt32], in segment: Segment, _ scorer: PassageScorer) {
    self.segment = segment
    spans = .allocate(capacity: capacity)
    unpacked = .allocate(capacity: 2 * BlockPacking.size)
    unpacked.initialize(repeating: 0, count: 2 * BlockPacking.size)
    for term in terms {
      let list = segment.postings(of: term)
      if list.count < BlockPacking.size {
        shortTerms.append((term, list))
      } else {
        let positions = PositionsCursor(segment.positions(of: term))
        self.terms.append(Term(cursor: ListCursor(list, scorer), positions: positions))
      }
    }
  }

  deinit {
    unpacked.deallocate()
    spans.deallocate()
  }

  /// Looks the terms up in all passages of a batch.
  func look(_ batch: PassageBatch) {
    entries.removeAll(keepingCapacity: true)
    for index in 0..<batch.count { lastEntries[index] = -1 }
    for term in terms {
      term.cursor.forEachMatch(batch.passages, batch.count, batch.table) { _, _ in
        true
      } found: { index in
        let numbers = term.cursor.positions(ofPlace: term.cursor.place)
        append(numbers, of: term.positions, at: index)
      }
    }
    for (term, list) in shortTerms { look(list, of: term, batch) }
  }

  private func append(_ numbers: Range<Int>, of positions: PositionsCursor, at index: Int) {
    entries.append(Entry(positions: positions, numbers: numbers, previous: lastEntries[index]))
    lastEntries[index] = entries.count - 1
  }

  /// Looks for the few passages of a term among those of the batch.
  private func look(_ list: PostingsReader, of term: UInt32, _ batch: PassageBatch) {
    let weights = unpacked + BlockPacking.size
    list.decode(0, passages: unpacked, weights: weights)
    var positions: PositionsCursor?
    var (index, before) = (0, 0)
    for slot in 0..<list.count {
      let passage = unpacked[slot]
      var high = batch.count
      while index < high {
        let middle = (index + high) / 2
        if batch.passages[middle] < passage { index = middle + 1 } else { high = middle }
      }
      if index == batch.count { return }
      let end = before + Int(weights[slot])
      if batch.passages[index] == passage {
        let found = positions ?? PositionsCursor(segment.positions(of: term))
        positions = found
        append(before..<end, of: found, at: index)
      }
      before = end
    }
  }

  /// Takes the places in one of the passages.
  func gather(at index: Int) {
    count = 0
    longest = 0
    var last = lastEntries[index]
    var found = 0
    while last >= 0 {
      append(entries[last].numbers, of: entries[last].positions)
      last = entries[last].previous
      found += 1
    }
    guard found > 1 else { return }
    var all = UnsafeMutableBufferPointer(start: spans, count: count)
    all.sort { $0.lowerBound < $1.lowerBound }
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

  /// The places that were taken, and whether they are in a title.
  func forEach(_ body: (_ place: UInt32, _ width: UInt32, _ isInTitle: Bool) -> Void) {
    for span in UnsafeBufferPointer(start: spans, count: count) {
      let place = span.lowerBound & ~Self.titleStart
      body(place, span.upperBound - span.lowerBound, place != span.lowerBound)
    }
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
