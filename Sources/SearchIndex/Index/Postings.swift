/// For every term the passages that hold it, and where in them; four flat arrays.
struct Postings: Sendable {
  /// Where each term's passages start in `passages`, and one more: the end.
  let termStarts: [UInt32]
  /// Ascending within a term.
  let passages: [UInt32]
  /// Where each posting's occurrences start in `occurrences`, and one more: the end.
  let occurrenceStarts: [UInt32]
  /// Ascending within a posting.
  let occurrences: [Occurrence]

  /// Passages that hold a term.
  func count(of term: UInt32) -> Int {
    Int(termStarts[Int(term) + 1] - termStarts[Int(term)])
  }

  func list(of term: UInt32) -> PostingList {
    let start = Int(termStarts[Int(term)])
    let end = Int(termStarts[Int(term) + 1])
    return PostingList(
      passages: passages[start..<end], occurrenceStarts: occurrenceStarts[start..<end + 1],
      occurrences: occurrences)
  }
}

/// The passages that hold a term, ascending, and where in them.
struct PostingList: Sendable {
  let passages: ArraySlice<UInt32>
  /// One more than passages; same first index.
  let occurrenceStarts: ArraySlice<UInt32>
  let occurrences: [Occurrence]

  static let none = PostingList(passages: [], occurrenceStarts: [0], occurrences: [])

  var indices: Range<Int> { passages.indices }

  /// The occurrences in the passage at an index of `passages`.
  func occurrences(at index: Int) -> ArraySlice<Occurrence> {
    occurrences[Int(occurrenceStarts[index])..<Int(occurrenceStarts[index + 1])]
  }

  func occurrences(in passage: UInt32) -> ArraySlice<Occurrence> {
    let index = passages.firstIndex(notBefore: passage)
    guard index < passages.endIndex, passages[index] == passage else { return [] }
    return occurrences(at: index)
  }

  func count(at index: Int) -> Int {
    Int(occurrenceStarts[index + 1] - occurrenceStarts[index])
  }

  /// How much the occurrences in the passage at an index count where they are looked for.
  func weight(at index: Int, in zone: Zone = .everywhere) -> UInt32 {
    var weight: UInt32 = 0
    for place in Int(occurrenceStarts[index])..<Int(occurrenceStarts[index + 1]) {
      weight += zone.weight(of: occurrences[place])
    }
    return weight
  }

  /// The weights in all passages, in their order.
  func weights(in zone: Zone, into weights: inout [UInt32]) {
    weights.removeAll(keepingCapacity: true)
    occurrences.withUnsafeBufferPointer { occurrences in
      for index in indices {
        var weight: UInt32 = 0
        for place in Int(occurrenceStarts[index])..<Int(occurrenceStarts[index + 1]) {
          weight += zone.weight(of: occurrences[place])
        }
        weights.append(weight)
      }
    }
  }

  /// The passages that hold an occurrence which is kept, with those occurrences only.
  func filtered(_ isKept: (Occurrence) -> Bool) -> PostingList {
    var passages: [UInt32] = []
    var starts: [UInt32] = []
    var kept: [Occurrence] = []
    for index in indices {
      let start = kept.count
      for place in Int(occurrenceStarts[index])..<Int(occurrenceStarts[index + 1])
      where isKept(occurrences[place]) {
        kept.append(occurrences[place])
      }
      guard kept.count > start else { continue }
      passages.append(self.passages[index])
      starts.append(UInt32(start))
    }
    starts.append(UInt32(kept.count))
    return PostingList(passages: passages[...], occurrenceStarts: starts[...], occurrences: kept)
  }
}

extension PostingList {
  /// The lists of several terms as if they were one term's.
  init(merging lists: [PostingList], passageCount: Int) {
    guard lists.count != 1 else {
      self = lists[0]
      return
    }
    var ends = [UInt32](repeating: 0, count: passageCount + 1)
    for list in lists {
      for index in list.indices {
        ends[Int(list.passages[index]) + 1] += UInt32(list.count(at: index))
      }
    }
    for passage in 0..<passageCount { ends[passage + 1] += ends[passage] }
    let starts = ends
    var merged = [Occurrence](
      repeating: Occurrence(position: 0, width: 1, inTitle: false), count: Int(ends[passageCount]))
    for list in lists {
      for index in list.indices {
        let passage = Int(list.passages[index])
        for occurrence in list.occurrences(at: index) {
          merged[Int(ends[passage])] = occurrence
          ends[passage] += 1
        }
      }
    }
    self.init(starts: starts, merged: merged)
  }

  /// From occurrences in the order of passages, for every passage there is.
  private init(starts: [UInt32], merged: [Occurrence]) {
    var merged = merged
    var passages: [UInt32] = []
    var kept: [UInt32] = []
    for passage in 0..<starts.count - 1 where starts[passage] < starts[passage + 1] {
      passages.append(UInt32(passage))
      kept.append(starts[passage])
      merged[Int(starts[passage])..<Int(starts[passage + 1])].sort()
    }
    kept.append(UInt32(merged.count))
    self.passages = passages[...]
    occurrenceStarts = kept[...]
    occurrences = merged
  }
}

extension ArraySlice<UInt32> {
  /// The index of the first number that is not less; the slice is ascending.
  func firstIndex(notBefore number: UInt32) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
