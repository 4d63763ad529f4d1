import TextAnalysis

/// The counts of an index file, read when it is opened.
struct SegmentSummary: Equatable {
  let analysis: Analysis
  let passageCount: Int
  let documentCount: Int
  /// Of passages, in words.
  let averageLength: Double
  let termCount: Int
  /// The first term that is a word, of all terms in order.
  let firstWord: Int
  /// As `Stemmer.code`, in the order in which passages name them.
  let languages: [String]

  var bytes: [UInt8] {
    var bytes: [UInt8] = [analysis.rawValue]
    bytes.appendFixed(UInt32(passageCount))
    bytes.appendFixed(UInt32(documentCount))
    bytes.appendFixed(averageLength.bitPattern)
    bytes.appendFixed(UInt32(termCount))
    bytes.appendFixed(UInt32(firstWord))
    bytes.appendVarint(UInt32(languages.count))
    for language in languages { bytes.appendText(language) }
    return bytes
  }

  init(
    analysis: Analysis, passageCount: Int, documentCount: Int, averageLength: Double,
    termCount: Int, firstWord: Int, languages: [String]
  ) {
    self.analysis = analysis
    self.passageCount = passageCount
    self.documentCount = documentCount
    self.averageLength = averageLength
    self.termCount = termCount
    self.firstWord = firstWord
    self.languages = languages
  }

  /// Nothing where the bytes are none that were written.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    guard let analysis = Analysis(rawValue: reader.byte()) else { return nil }
    self.analysis = analysis
    passageCount = Int(reader.fixed(UInt32.self))
    documentCount = Int(reader.fixed(UInt32.self))
    averageLength = Double(bitPattern: reader.fixed(UInt64.self))
    termCount = Int(reader.fixed(UInt32.self))
    firstWord = Int(reader.fixed(UInt32.self))
    let count = Int(reader.varint())
    guard count <= bytes.count, averageLength >= 1 else { return nil }
    languages = (0..<count).map { _ in reader.text() }
  }
}
