import DocumentModel
import TextAnalysis

/// Gathers words in the order of the text, then turns the heap over: by terms instead of passages.
struct IndexBuilder {
  let analysis: Analysis
  private(set) var dictionary = TermDictionary()
  private(set) var passages: [IndexedPassage] = []
  /// Codes of the languages met, as `Stemmer.code`.
  private(set) var languages: [String] = []
  private var terms: [UInt32] = []
  private var occurrences: [Occurrence] = []
  private var tagged: [UInt8] = []
  /// Where each passage's words start in the two arrays above.
  private var passageStarts: [Int] = []

  /// Between a passage's last word and its title's first.
  private static let gap = 16
  /// Where both are titles, more than words may be apart to be near each other.
  private static let wideGap = QueryNode.Near.mostDistance + gap

  init(analysis: Analysis = .natural) {
    self.analysis = analysis
  }

  mutating func add(_ document: Document, number: Int) {
    let language = languageNumber(of: document.metadata.language)
    withUTF8(of: document.text) { text in
      for (index, passage) in document.passages.enumerated() {
        let range = passage.range.start..<passage.range.end
        var isHeading = false
        if case .heading = passage.kind { isHeading = true }
        withUTF8(of: index == 0 ? document.title : "") { title in
          let words = UnsafeBufferPointer(rebasing: text[range])
          add(words, title: title, isHeading: isHeading, document: number, language: language)
        }
      }
    }
  }

  /// The number of a language by its BCP 47 tag.
  mutating func languageNumber(of tag: String?) -> Int {
    let code = Stemmer.code(for: tag)
    if let known = languages.firstIndex(of: code) { return known }
    languages.append(code)
    return languages.count - 1
  }

  /// Adds a passage as UTF-8; where it is a heading, its words count as a title's.
  mutating func add(
    _ words: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>, isHeading: Bool,
    document: Int, language: Int
  ) {
    passageStarts.append(terms.count)
    var length = addWords(of: words, from: 0, inTitle: isHeading)
    if !title.isEmpty, !(isHeading && words.elementsEqual(title)) {
      let isField = analysis == .plain
      let gap = isHeading ? Self.wideGap : Self.gap
      let start = isField && !isHeading ? 0 : length + gap
      let end = addWords(of: title, from: start, inTitle: true)
      if !isField { length = end - gap }
    }
    passages.append(
      IndexedPassage(
        document: UInt32(document), language: UInt32(language), length: UInt32(length),
        hasTitle: isHeading || !title.isEmpty))
  }

  /// Gives the position behind the last word.
  private mutating func addWords(
    of text: UnsafeBufferPointer<UInt8>, from start: Int, inTitle: Bool
  ) -> Int {
    var end = start
    analysis.forEachTerm(in: text) { folded, _, position, width in
      terms.append(intern(folded, inTitle: inTitle))
      let place = start + position
      occurrences.append(Occurrence(position: place, width: width, inTitle: inTitle))
      end = place + 1
    }
    return end
  }

  /// Where texts are cut plainly, the words of titles are terms of their own.
  private mutating func intern(_ term: UnsafeBufferPointer<UInt8>, inTitle: Bool) -> UInt32 {
    guard inTitle, analysis == .plain else { return dictionary.intern(term) }
    tagged.removeAll(keepingCapacity: true)
    tagged.append(contentsOf: TermTag.title.bytes)
    tagged.append(contentsOf: term)
    return tagged.withUnsafeBufferPointer { dictionary.intern($0) }
  }

  func postings(_ workers: Workers) -> Postings {
    PostingsInverter(
      words: terms, occurrences: occurrences, passageStarts: passageStarts,
      termCount: dictionary.count
    ).postings(workers)
  }

  /// Adds all passages of another, whose documents are numbered on from `firstDocument`.
  mutating func append(_ other: IndexBuilder, firstDocument: Int) {
    let numbers = (0..<UInt32(other.dictionary.count)).map { term in
      other.dictionary.withBytes(of: term) { dictionary.intern($0) }
    }
    let languages = other.languages.map { UInt32(languageNumber(of: $0)) }
    passageStarts.append(contentsOf: other.passageStarts.map { $0 + terms.count })
    terms.append(contentsOf: other.terms.map { numbers[Int($0)] })
    occurrences.append(contentsOf: other.occurrences)
    passages.append(
      contentsOf: other.passages.map { passage in
        IndexedPassage(
          document: passage.document + UInt32(firstDocument),
          language: languages[Int(passage.language)], length: passage.length,
          hasTitle: passage.hasTitle)
      })
  }
}

/// What the index knows about a passage beside its words.
struct IndexedPassage: Sendable {
  /// Counted from zero in the order they were added.
  let document: UInt32
  /// An index of the languages met.
  let language: UInt32
  /// In words, the title's included.
  let length: UInt32
  /// Whether it is a heading, or its document's first and so stands for the title.
  let hasTitle: Bool
}
