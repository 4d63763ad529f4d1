import TextAnalysis

/// Turns an index in memory into the parts of a file.
struct SegmentWriter {
  private let index: MemoryIndex
  private let fewestStarts: Int
  private let lengths: [UInt16]
  private var postings: PostingsEncoder
  private var positions = PositionsEncoder()
  private var terms = TermTableEncoder()
  private var weights: [UInt32] = []

  /// Starts of words with fewer postings than `fewestStarts` get no list of their own.
  init(_ index: MemoryIndex, fewestStarts: Int? = nil) {
    self.index = index
    self.fewestStarts =
      fewestStarts ?? StartLists.fewestPostings(passageCount: index.passages.count)
    lengths = index.passages.map { UInt16(clamping: $0.length) }
    let saturation = Saturation(averageLength: index.averageLength)
    postings = PostingsEncoder(saturation: saturation, lengths: lengths)
  }

  /// - Throws: `SegmentError.tooLarge`.
  mutating func sections() throws(SegmentError) -> [[UInt8]] {
    appendTitles()
    appendStarts()
    let firstWord = terms.count
    appendWords()
    terms.finish(at: ends)
    guard max(postings.bytes.count, positions.bytes.count) < Int(UInt32.max) else {
      throw .tooLarge
    }
    let documents = DocumentsEncoder(index.documents)
    return SegmentSection.allCases.map { section in
      switch section {
      case .summary: summary(firstWord: firstWord)
      case .documentStarts: documents.starts
      case .identifierStarts: documents.identifierStarts
      case .identifiers: documents.identifiers
      case .facts: documents.facts
      case .lengths: lengths.withUnsafeBytes { Array($0) }
      case .traits: traits
      case .terms: terms.groups
      case .termDetails: terms.details
      case .termBytes: terms.bytes
      case .postings: postings.bytes
      case .positions: positions.bytes
      case .stems: stems(firstWord: firstWord)
      }
    }
  }

  private func summary(firstWord: Int) -> [UInt8] {
    SegmentSummary(
      analysis: index.analysis, passageCount: index.passages.count,
      documentCount: index.documents.count, averageLength: index.averageLength,
      termCount: terms.count, firstWord: firstWord, languages: index.languages
    ).bytes
  }

  private var traits: [UInt8] {
    PassageTraits.encoded(
      index.passages.map { PassageTraits.byte(language: $0.language, $0.hasTitle) })
  }
}

extension SegmentWriter {
  /// Words of titles, which are terms of their own already where texts are cut plainly.
  private mutating func appendTitles() {
    if index.analysis == .plain {
      for term in index.sortedTerms.all[..<firstWord] {
        append(index.postings.list(of: term), index.dictionary[term], zone: .titles)
      }
      return
    }
    for term in index.sortedTerms.all {
      let list = index.postings.list(of: term).filtered { $0.isInTitle }
      if list.passages.isEmpty { continue }
      append(list, TermTag.title.bytes + index.dictionary[term], zone: .titles)
    }
  }

  private mutating func appendWords() {
    for term in index.sortedTerms.all[firstWord...] {
      append(index.postings.list(of: term), index.dictionary[term], zone: .everywhere)
    }
  }

  /// The first of the sorted terms that is a word.
  private var firstWord: Int {
    index.sortedTerms.all.firstIndex {
      index.dictionary[$0].first.map { $0 >= TermTag.firstOfWords } ?? false
    } ?? index.sortedTerms.all.count
  }

  private mutating func append(
    _ list: PostingList, _ term: some Collection<UInt8>, zone: Zone
  ) {
    weights.removeAll(keepingCapacity: true)
    for place in list.indices { weights.append(list.weight(at: place, in: zone)) }
    let places = ends
    _ = postings.append(list.passages, weights)
    _ = positions.append(list, in: zone)
    appendRecord(of: term, passages: list.passages.count, from: places)
  }

  /// Where postings and positions end so far.
  private var ends: (postings: Int, positions: Int) {
    (postings.bytes.count, positions.bytes.count)
  }

  /// What was written behind `places` belongs to the term.
  private mutating func appendRecord(
    of term: some Collection<UInt8>, passages: Int, from places: (postings: Int, positions: Int)
  ) {
    let ends = ends
    terms.append(
      term, passages: passages, places: places,
      sizes: (ends.postings - places.postings, ends.positions - places.positions))
  }

  private mutating func appendStarts() {
    postings.form = .start
    for union in StartLists(index, fewestPostings: fewestStarts) {
      let places = ends
      _ = postings.append(union.passages[...], union.weights)
      appendRecord(
        of: TermTag.start.bytes + union.start, passages: union.passages.count, from: places)
    }
    postings.form = .word
  }
}

extension SegmentWriter {
  /// For each language the terms by the hashes of their stems, and in how many passages each group
  /// of terms of one stem is found.
  private func stems(firstWord: Int) -> [UInt8] {
    var ordinals = [UInt32](repeating: 0, count: index.dictionary.count)
    for (ordinal, term) in index.sortedTerms.all.enumerated() {
      ordinals[Int(term)] = UInt32(firstWord + ordinal)
    }
    var bytes: [UInt8] = []
    for groups in index.stemGroups {
      let members = groups.map { self.members(of: $0, ordinals) } ?? []
      bytes.appendFixed(UInt32(members.count))
      for member in members { bytes.appendFixed(member.hash) }
      for member in members { bytes.appendFixed(member.term) }
      for member in members { bytes.appendFixed(member.found) }
    }
    return bytes
  }

  private typealias StemMember = (hash: UInt32, term: UInt32, found: UInt32)

  private func members(of groups: StemGroups, _ ordinals: [UInt32]) -> [StemMember] {
    var union = PassageUnion(passageCount: index.passages.count)
    var members: [StemMember] = []
    groups.forEachGroup { hash, terms in
      let lists = terms.map(index.postings.list)
      let found = lists.count == 1 ? lists[0].passages.count : union.count(lists)
      for term in terms { members.append((hash, ordinals[Int(term)], UInt32(found))) }
    }
    return members.sorted { ($0.hash, $0.term) < ($1.hash, $1.term) }
  }
}
