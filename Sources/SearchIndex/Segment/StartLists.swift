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
  /// Below as many postings the words are joined when they are asked for: an eighth of the passages,
  /// so that the lists take the same share of every index.
  static func fewestPostings(passageCount: Int) -> Int { Swift.max(16_384, passageCount / 8) }

  /// How words begin, and which of the sorted terms do.
  typealias Start = (bytes: [UInt8], terms: Range<Int>)

  private let index: MemoryIndex
  private var union: PassageUnion
  private var rest: ArraySlice<Start>

  init(_ index: MemoryIndex, _ starts: ArraySlice<Start>) {
    self.index = index
    union = PassageUnion(passageCount: index.passages.count)
    rest = starts
  }

  mutating func next() -> Union? {
    guard let (start, terms) = rest.popFirst() else { return nil }
    let lists = terms.map { index.postings.list(of: index.sortedTerms.all[$0]) }
    let passages = union.merge(lists)
    return Union(
      start: start, passages: passages, weights: [UInt32](repeating: 1, count: passages.count))
  }

  /// Those with as many postings, in the order of their bytes.
  static func starts(
    of words: Range<Int>, _ index: MemoryIndex, fewestPostings: Int
  ) -> [Start] {
    let terms = index.sortedTerms.all
    var starts: [Start] = []
    for length in 1...longest {
      var first = words.lowerBound
      while first < terms.count {
        var end = first + 1
        var postings = index.postings.count(of: terms[first])
        guard let start = start(of: index.dictionary[terms[first]], length) else {
          first = end
          continue
        }
        while end < terms.count, index.dictionary[terms[end]].starts(with: start) {
          postings += index.postings.count(of: terms[end])
          end += 1
        }
        if end - first > 1, postings >= fewestPostings { starts.append((start, first..<end)) }
        first = end
      }
    }
    return starts.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
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

/// Joins lists by a mark for every passage.
struct PassageUnion {
  private var marks: [UInt8]

  init(passageCount: Int) {
    marks = [UInt8](repeating: 0, count: (passageCount + 7) / 8 * 8)
  }

  /// In how many passages any of the lists is; costs their postings.
  mutating func count(_ lists: [PostingList]) -> Int {
    var count = 0
    for list in lists {
      for passage in list.passages where marks[Int(passage)] == 0 {
        marks[Int(passage)] = 1
        count += 1
      }
    }
    for list in lists {
      for passage in list.passages { marks[Int(passage)] = 0 }
    }
    return count
  }

  /// The passages in any of the lists; costs a look at every mark too.
  mutating func merge(_ lists: some Sequence<PostingList>) -> [UInt32] {
    for list in lists {
      for passage in list.passages { marks[Int(passage)] = 1 }
    }
    var passages: [UInt32] = []
    marks.withUnsafeMutableBytes { marks in
      for place in stride(from: 0, to: marks.count, by: 8) {
        var word = marks.load(fromByteOffset: place, as: UInt64.self)
        if word == 0 { continue }
        marks.storeBytes(of: 0, toByteOffset: place, as: UInt64.self)
        while word != 0 {
          passages.append(UInt32(place + word.trailingZeroBitCount / 8))
          word &= word &- 1
        }
      }
    }
    return passages
  }
}
