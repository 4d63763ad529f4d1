import DocumentModel

/// Reads all documents once: counts their words and keeps their runs of capitals.
struct RunCollector {
  private(set) var runs: [NameRun] = []
  private(set) var statistics = WordStatistics()
  private var words: [Word] = []
  private var passageCount: Int32 = 0

  mutating func read(_ document: Document, at place: Int) {
    var text = document.text
    text.withUTF8 { bytes in
      for passage in document.passages {
        defer { passageCount += 1 }
        guard !passage.isHeading else { continue }
        words.removeAll(keepingCapacity: true)
        let range = passage.range
        let bytes = UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
        WordScanner.scan(bytes, into: &words)
        guard !isTitleCase(bytes) else { continue }
        statistics.add(words)
        let reader = NameRunReader(
          words: words, passage: passageCount, document: Int32(place),
          offset: Int32(range.start), bytes: bytes)
        reader.forEachRun { runs.append($0) }
      }
    }
  }

  /// Whether this is a headline: no sentence's end, and most longer words have a capital.
  ///
  /// “Longer” is four bytes or more, “most” two in three; a paragraph that names many people may
  /// come to that too, but ends its sentences.
  private func isTitleCase(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = bytes.last { $0 > 0x20 }
    guard let end, end != 0x2E, end != 0x21, end != 0x3F, words.count < 40 else { return false }
    var long = 0
    var capitalized = 0
    for word in words where word.end - word.start > 3 {
      long += 1
      capitalized += word.isCapitalized ? 1 : 0
    }
    return long > 0 && capitalized * 3 > long * 2
  }
}
