import TextAnalysis

/// The lists of all words that begin alike, for starts of one to three characters.
///
/// So the start of a word is one more term that can be pruned; the idea is Lucene's `index_prefixes`,
/// with weights. Starts that few postings share are left to the words themselves.
struct StartLists: Sequence, IteratorProtocol {
  struct Union {
    let start: [UInt8]
    let passages: [UInt32]
    /// All one: ``Relevance`` does not ask how often so short a start occurs.
    let weights: [UInt32]
  }

  static let longest = Relevance.shortStart
  /// Below as many postings the words are joined when they are asked for.
  static let fewestPostings = 16_384

  private let index: MemoryIndex
  private var union: PassageUnion
  private var rest: ArraySlice<(start: [UInt8], terms: Range<Int>)>

  init(_ index: MemoryIndex, fewestPostings: Int = Self.fewestPostings) {
    self.index = index
    union = PassageUnion(passageCount: index.passages.count)
    rest = Self.ranges(index, fewestPostings)[...]
  }

  mutating func next() -> Union? {
    while let (start, terms) = rest.popFirst() {
      let lists = terms.map { list(of: index.sortedTerms.all[$0]) }
      let (passages, weights) = union.merge(lists, most: 1)
      if !passages.isEmpty { return Union(start: start, passages: passages, weights: weights) }
    }
    return nil
  }

  private func list(of term: UInt32) -> PostingList {
    let list = index.postings.list(of: term)
    return index.analysis == .plain ? list.filtered { !$0.isInTitle } : list
  }

  /// In the order of their bytes.
  private static func ranges(
    _ index: MemoryIndex, _ fewestPostings: Int
  ) -> [(start: [UInt8], terms: Range<Int>)] {
    let terms = index.sortedTerms.all
    var ranges: [(start: [UInt8], terms: Range<Int>)] = []
    for length in 1...longest {
      var first = 0
      while first < terms.count {
        var end = first + 1
        var postings = index.postings.list(of: terms[first]).passages.count
        guard let start = start(of: index.dictionary[terms[first]], length) else {
          first = end
          continue
        }
        while end < terms.count, index.dictionary[terms[end]].starts(with: start) {
          postings += index.postings.list(of: terms[end]).passages.count
          end += 1
        }
        if end - first > 1, postings >= fewestPostings { ranges.append((start, first..<end)) }
        first = end
      }
    }
    return ranges.sorted { $0.start.lexicographicallyPrecedes($1.start) }
  }

  private static func start(of term: ArraySlice<UInt8>, _ length: Int) -> [UInt8]? {
    var characters = 0
    for (index, byte) in term.enumerated() where byte & 0xC0 != 0x80 {
      if characters == length { return Array(term.prefix(index)) }
      characters += 1
    }
    return characters == length ? Array(term) : nil
  }
}

/// Joins lists by adding up in an array with a place for every passage.
struct PassageUnion {
  private var sums: [UInt32]

  init(passageCount: Int) {
    sums = [UInt32](repeating: 0, count: passageCount)
  }

  mutating func count(_ lists: [PostingList]) -> Int {
    merge(lists, most: 1).passages.count
  }

  /// The passages in any of the lists, with the weights added up, though not beyond a number.
  mutating func merge(
    _ lists: [PostingList], most: UInt32
  ) -> (passages: [UInt32], weights: [UInt32]) {
    var passages: [UInt32] = []
    for list in lists {
      for place in list.indices {
        let passage = Int(list.passages[place])
        if sums[passage] == 0 { passages.append(UInt32(passage)) }
        sums[passage] += most == 1 ? 1 : list.weight(at: place)
      }
    }
    if lists.count > 1 { passages.sort() }
    let weights = passages.map { min(most, sums[Int($0)]) }
    for passage in passages { sums[Int(passage)] = 0 }
    return (passages, weights)
  }
}
