import TextAnalysis

/// Turns an index in memory into the parts of a file.
///
/// The lists of terms are written in pieces, side by side, which are then put one behind the other.
struct SegmentWriter: Sendable {
  let index: MemoryIndex
  private let workers: Workers
  private let lengths: [UInt16]
  /// Starts of words that get a list of their own.
  private let starts: [StartLists.Start]
  /// The first of the sorted terms that is a word.
  private let firstOfWords: Int

  /// Starts of words with fewer postings than `fewestStarts` get no list of their own.
  init(_ index: MemoryIndex, fewestStarts: Int? = nil, workers: Workers = Workers()) {
    self.index = index
    self.workers = workers
    lengths = index.passages.map { UInt16(clamping: $0.length) }
    let terms = index.sortedTerms.all
    firstOfWords =
      terms.firstIndex {
        index.dictionary[$0].first.map { $0 >= TermTag.firstOfWords } ?? false
      } ?? terms.count
    starts = StartLists.starts(
      of: firstOfWords..<terms.count, index,
      fewestPostings: fewestStarts
        ?? StartLists.fewestPostings(passageCount: index.passages.count))
  }

  /// - Throws: `SegmentError.tooLarge`.
  func sections() throws(SegmentError) -> [[UInt8]] {
    let pieces = pieces
    let lists = TermLists(joining: workers.map(pieces.count) { write(pieces[$0]) })
    guard max(lists.postings.count, lists.positions.count) < Int(UInt32.max) else {
      throw .tooLarge
    }
    let documents = DocumentsEncoder(index.documents)
    let firstWord = lists.terms.count - (index.sortedTerms.all.count - firstOfWords)
    return SegmentSection.allCases.map { section in
      switch section {
      case .summary: summary(termCount: lists.terms.count, firstWord: firstWord)
      case .documentStarts: documents.starts
      case .identifierStarts: documents.identifierStarts
      case .identifiers: documents.identifiers
      case .facts: documents.facts
      case .lengths: lengths.withUnsafeBytes { Array($0) }
      case .traits: traits
      case .terms: lists.terms.groups
      case .termDetails: lists.terms.details
      case .termBytes: lists.terms.bytes
      case .postings: lists.postings
      case .positions: lists.positions
      case .stems: stems(firstWord: firstWord)
      }
    }
  }

  private func summary(termCount: Int, firstWord: Int) -> [UInt8] {
    SegmentSummary(
      analysis: index.analysis, passageCount: index.passages.count,
      documentCount: index.documents.count, averageLength: index.averageLength,
      termCount: termCount, firstWord: firstWord, languages: index.languages
    ).bytes
  }

  private var traits: [UInt8] {
    PassageTraits.encoded(
      index.passages.map { PassageTraits.byte(language: $0.language, $0.hasTitle) })
  }
}

extension SegmentWriter {
  /// A stretch of what is written.
  private enum Piece {
    /// Of the sorted terms.
    case titles(Range<Int>)
    case words(Range<Int>)
    case starts(Range<Int>)
  }

  private static let pieceCount = 16

  /// In the order in which they stand in the file.
  private var pieces: [Piece] {
    let all = 0..<index.sortedTerms.all.count
    let titles = index.analysis == .plain ? 0..<firstOfWords : all
    let starts = stride(from: 0, to: self.starts.count, by: Self.pieceCount).map {
      Piece.starts($0..<min($0 + Self.pieceCount, self.starts.count))
    }
    return stretches(of: titles).map(Piece.titles) + starts
      + stretches(of: firstOfWords..<all.upperBound).map(Piece.words)
  }

  /// With about as many postings each.
  private func stretches(of terms: Range<Int>) -> [Range<Int>] {
    let counts = terms.map { index.postings.count(of: index.sortedTerms.all[$0]) }
    let share = counts.reduce(0, +) / Self.pieceCount
    var stretches: [Range<Int>] = []
    var start = terms.lowerBound
    var postings = 0
    for (term, count) in zip(terms, counts) {
      postings += count
      guard postings > share else { continue }
      stretches.append(start..<term + 1)
      start = term + 1
      postings = 0
    }
    return stretches + (start < terms.upperBound ? [start..<terms.upperBound] : [])
  }

  private func write(_ piece: Piece) -> TermListsEncoder {
    var encoder = TermListsEncoder(
      saturation: Saturation(averageLength: index.averageLength), lengths: lengths)
    switch piece {
    case .titles(let terms): appendTitles(terms, to: &encoder)
    case .words(let terms):
      for term in index.sortedTerms.all[terms] {
        encoder.append(index.postings.list(of: term), index.dictionary[term], zone: .everywhere)
      }
    case .starts(let range):
      for union in StartLists(index, starts[range]) { encoder.append(union) }
    }
    return encoder
  }

  /// Words of titles, which are terms of their own already where texts are cut plainly.
  private func appendTitles(_ terms: Range<Int>, to encoder: inout TermListsEncoder) {
    for term in index.sortedTerms.all[terms] {
      let list = index.postings.list(of: term)
      if index.analysis == .plain {
        encoder.append(list, index.dictionary[term], zone: .titles)
        continue
      }
      let inTitles = list.filtered { $0.isInTitle }
      if inTitles.passages.isEmpty { continue }
      encoder.append(inTitles, TermTag.title.bytes + index.dictionary[term], zone: .titles)
    }
  }
}
