import DocumentModel
import TextAnalysis

extension Segment: PostingSource {
  var passageCount: Int { summary.passageCount }
  var averageLength: Double { summary.averageLength }
  var languageCount: Int { summary.languages.count }

  /// Where texts are cut plainly, titles are a field apart; else words of titles are words too.
  private func tag(_ zone: Zone) -> TermTag {
    zone == .titles && analysis == .plain ? .title : .word
  }

  func number(of term: String, in zone: Zone) -> UInt32? {
    number(of: term, tag(zone))
  }

  func number(of term: String, _ tag: TermTag) -> UInt32? {
    let terms = terms
    let range = tag == .word ? words : 0..<words.lowerBound
    return terms.number(of: tag.bytes + Array(term.utf8), in: range).map(UInt32.init)
  }

  func terms(startingWith start: String, in zone: Zone) -> [UInt32] {
    terms(startingWith: start, tag(zone))
  }

  func terms(startingWith start: String, _ tag: TermTag) -> [UInt32] {
    let terms = terms
    let bytes = tag.bytes + Array(start.utf8)
    let range = tag == .word ? words : 0..<words.lowerBound
    return terms.terms(startingWith: bytes, in: range).map(UInt32.init)
  }

  func terms(
    near word: String, within distance: Int, in zone: Zone
  ) -> [(term: UInt32, distance: Int)] {
    guard tag(zone) == .word else { return [] }
    return terms.terms(near: word, within: distance, in: words)
  }

  func list(of term: UInt32) -> PostingList {
    var lister = PostingLister(
      postings(of: term), positions(of: term), inTitle: term < words.lowerBound)
    return lister.list()
  }

  func passage(_ passage: UInt32) -> IndexedPassage {
    let byte = PassageTraits.byte(of: Int(passage), in: part(.traits), count: passageCount)
    return IndexedPassage(
      document: UInt32(document(of: passage)), language: PassageTraits.language(byte),
      length: UInt32(length(of: passage)), hasTitle: PassageTraits.hasTitle(byte))
  }
}

extension Segment {
  private func firstPassage(of document: Int) -> UInt32 {
    part(.documentStarts).loadUnaligned(fromByteOffset: 4 * document, as: UInt32.self)
  }

  private func document(of passage: UInt32) -> Int {
    var low = 0
    var high = summary.documentCount
    while low < high {
      let middle = (low + high) / 2
      if firstPassage(of: middle + 1) <= passage { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func identifier(of document: Int) -> UnsafeRawBufferPointer {
    let starts = part(.identifierStarts)
    let start = starts.loadUnaligned(fromByteOffset: 4 * document, as: UInt32.self)
    let end = starts.loadUnaligned(fromByteOffset: 4 * document + 4, as: UInt32.self)
    return UnsafeRawBufferPointer(rebasing: part(.identifiers)[Int(start)..<Int(end)])
  }

  func identifier(ofDocument document: Int) -> Document.ID {
    Document.ID(String(decoding: identifier(of: document), as: UTF8.self))
  }

  private func number(of id: Document.ID) -> Int? {
    (0..<summary.documentCount).first { identifier(of: $0).elementsEqual(id.rawValue.utf8) }
  }

  func numbers(of references: Set<PassageReference>) -> [UInt32] {
    let wanted = Set(references.map(\.document))
    var documents: [Document.ID: Int] = [:]
    for document in (0..<summary.documentCount).reversed() where !wanted.isEmpty {
      let id = Document.ID(String(decoding: identifier(of: document), as: UTF8.self))
      if wanted.contains(id) { documents[id] = document }
    }
    return references.compactMap { reference in
      documents[reference.document].flatMap { passage(numbered: reference.number, of: $0) }
    }.sorted()
  }

  private func passage(numbered number: Int, of document: Int) -> UInt32? {
    let passages = firstPassage(of: document)..<firstPassage(of: document + 1)
    guard !passages.isEmpty else { return nil }
    return (1...passages.count).contains(number) ? passages.lowerBound + UInt32(number - 1) : nil
  }

  func reference(of passage: UInt32) -> PassageReference {
    let document = document(of: passage)
    let id = Document.ID(String(decoding: identifier(of: document), as: UTF8.self))
    return PassageReference(id, Int(passage - firstPassage(of: document)) + 1)
  }

  func ranges(ofDocuments isSelected: (DocumentFacts) -> Bool) -> [Range<UInt32>] {
    var ranges: [Range<UInt32>] = []
    for run in runs where isSelected(run.facts) {
      let start = firstPassage(of: run.documents.lowerBound)
      let end = firstPassage(of: run.documents.upperBound)
      if let last = ranges.last, last.upperBound == start {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else if start < end {
        ranges.append(start..<end)
      }
    }
    return ranges
  }

  func ranges(ofDocument id: Document.ID) -> [Range<UInt32>] {
    number(of: id).map { [firstPassage(of: $0)..<firstPassage(of: $0 + 1)] } ?? []
  }
}

extension Segment {
  func terms(like word: String, language: Int) -> [UInt32] {
    stemGroup(like: word, language: language).terms
  }

  /// The terms with the word's stem, and in how many passages any of them is found.
  func stemGroup(like word: String, language: Int) -> (terms: [UInt32], found: Int) {
    guard let stemmer = Stemmer(language: summary.languages[language]),
      let table = stemTable(language: language)
    else { return ([], 0) }
    let stem = stemmer.stem(word)
    let terms = terms
    let rows = table.rows(ofHash: hash(stem)).filter {
      table.term($0) < terms.count
        && stemmer.stem(String(decoding: terms[Int(table.term($0))], as: UTF8.self)) == stem
    }
    return (rows.map(table.term), rows.first.map(table.found) ?? 0)
  }

  private func hash(_ stem: String) -> UInt32 {
    var stem = stem
    return stem.withUTF8(TermDictionary.hash)
  }

  private func stemTable(language: Int) -> StemTable? {
    guard let bytes = checkedPart(.stems) else { return nil }
    var place = 0
    for number in 0...language {
      guard place + 4 <= bytes.count else { return nil }
      let count = Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      place += 4
      guard count <= (bytes.count - place) / 12 else { return nil }
      if number == language { return StemTable(bytes: bytes, start: place, count: count) }
      place += 12 * count
    }
    return nil
  }
}

/// The terms of one language in the order of their stems' hashes.
private struct StemTable {
  let bytes: UnsafeRawBufferPointer
  let start: Int
  let count: Int

  private func cell(_ column: Int, _ row: Int) -> UInt32 {
    bytes.loadUnaligned(fromByteOffset: start + 4 * (column * count + row), as: UInt32.self)
  }

  func term(_ row: Int) -> UInt32 { cell(1, row) }
  func found(_ row: Int) -> Int { Int(cell(2, row)) }

  func rows(ofHash hash: UInt32) -> Range<Int> {
    let first = firstRow { cell(0, $0) >= hash }
    return first..<max(first, firstRow { cell(0, $0) > hash })
  }

  private func firstRow(where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
