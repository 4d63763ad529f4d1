/// Turns words in the order of the text over: by terms instead of passages.
///
/// Two passes over the words, one to count and one to put each where it belongs. Passages are parted
/// among workers; what a term has in the first part comes before what it has in the next.
struct PostingsInverter {
  let words: [UInt32]
  let occurrences: [Occurrence]
  /// Where each passage's words start in the two arrays above.
  let passageStarts: [Int]
  let termCount: Int

  /// How much of a term comes next, in one part of the passages.
  private struct Place {
    var posting: UInt32 = 0
    var occurrence: UInt32 = 0
    var lastPassage = UInt32.max
  }

  func postings(_ workers: Workers) -> Postings {
    let parts = parts(workers.count)
    var places = workers.map(parts.count) { counts(in: parts[$0]) }
    var termStarts = [UInt32](repeating: 0, count: termCount + 1)
    var (posting, occurrence): (UInt32, UInt32) = (0, 0)
    for term in 0..<termCount {
      termStarts[term] = posting
      for part in parts.indices {
        let count = places[part][term]
        places[part][term] = Place(posting: posting, occurrence: occurrence)
        posting += count.posting
        occurrence += count.occurrence
      }
    }
    termStarts[termCount] = posting
    return place(termStarts, parts, places, workers)
  }

  /// Stretches of passages with about as many words each.
  private func parts(_ count: Int) -> [Range<Int>] {
    let share = max(1, (words.count + count - 1) / count)
    var parts: [Range<Int>] = []
    var start = 0
    for passage in passageStarts.indices
    where passageStarts[passage] - passageStarts[start] >= share {
      parts.append(start..<passage)
      start = passage
    }
    return parts + [start..<passageStarts.count]
  }

  private func counts(in part: Range<Int>) -> [Place] {
    var counts = [Place](repeating: Place(), count: termCount)
    counts.withUnsafeMutableBufferPointer { counts in
      forEachWord(of: part) { term, passage, _ in
        counts[term].occurrence += 1
        guard counts[term].lastPassage != passage else { return }
        counts[term].lastPassage = passage
        counts[term].posting += 1
      }
    }
    return counts
  }

  private func place(
    _ termStarts: [UInt32], _ parts: [Range<Int>], _ places: [[Place]], _ workers: Workers
  ) -> Postings {
    let postingCount = Int(termStarts[termCount])
    var passages = [UInt32](repeating: 0, count: postingCount)
    var starts = [UInt32](repeating: UInt32(words.count), count: postingCount + 1)
    var placed = occurrences
    passages.withUnsafeMutableBufferPointer { passages in
      starts.withUnsafeMutableBufferPointer { starts in
        placed.withUnsafeMutableBufferPointer { placed in
          // Every part writes to places of its own.
          nonisolated(unsafe) let targets = (passages, starts, placed)
          _ = workers.map(parts.count) { part in
            put(parts[part], places[part], into: targets)
          }
        }
      }
    }
    return Postings(
      termStarts: termStarts, passages: passages, occurrenceStarts: starts, occurrences: placed)
  }

  private typealias Targets = (
    passages: UnsafeMutableBufferPointer<UInt32>, starts: UnsafeMutableBufferPointer<UInt32>,
    occurrences: UnsafeMutableBufferPointer<Occurrence>
  )

  private func put(_ part: Range<Int>, _ places: [Place], into targets: Targets) {
    var places = places
    places.withUnsafeMutableBufferPointer { places in
      forEachWord(of: part) { term, passage, occurrence in
        let place = places[term]
        if place.lastPassage != passage {
          places[term].lastPassage = passage
          targets.passages[Int(place.posting)] = passage
          targets.starts[Int(place.posting)] = place.occurrence
          places[term].posting = place.posting + 1
        }
        targets.occurrences[Int(place.occurrence)] = occurrence
        places[term].occurrence = place.occurrence + 1
      }
    }
  }

  @inline(__always)
  private func forEachWord(
    of part: Range<Int>, _ body: (_ term: Int, _ passage: UInt32, Occurrence) -> Void
  ) {
    words.withUnsafeBufferPointer { words in
      occurrences.withUnsafeBufferPointer { occurrences in
        for passage in part {
          let isLast = passage + 1 == passageStarts.count
          let end = isLast ? words.count : passageStarts[passage + 1]
          for word in passageStarts[passage]..<end {
            body(Int(words[word]), UInt32(passage), occurrences[word])
          }
        }
      }
    }
  }
}
