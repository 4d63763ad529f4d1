import DocumentModel
package import TextAnalysis

/// An index of passages in a file, which is mapped into memory and never changes.
///
///     try Segment.write(MemoryIndex(documents: documents), to: path)
///     let segment = try Segment(path: path)
///
/// Opening costs a look at the head and the facts, and with `isChecked` one at every byte; else the
/// rest is compared with its checksums when it is first read, see `hasFoundDamage`. A search reads the
/// terms it asks for and the blocks of their postings that may hold one of the best. Several
/// programs may have the same file open; a new one takes its name without disturbing them.
package struct Segment: Sendable {
  let file: MappedFile
  let summary: SegmentSummary
  private let parts: [SegmentLayout.Part]
  private let checks: ChunkChecks
  let runs: [FactsRun]
  let filters = FilterCache()
  let shares: ShareTable
  let lengthClasses = LengthClasses.Cache()
  private let samples = TermSamples()

  /// Opens a file; `isChecked` compares all of it with its checksums, at some gigabytes a second.
  ///
  /// - Throws: why it has to be built again.
  package init(path: String, isChecked: Bool = true) throws(SegmentError) {
    file = try MappedFile(path: path)
    let parts = try SegmentLayout.parts(of: file.bytes, path: path)
    checks = ChunkChecks(file, parts)
    for section in SegmentSection.allCases where isChecked || section.isReadOnOpening {
      guard checks.isWhole(section) else { throw .damaged(path: path) }
    }
    self.parts = parts
    func part(_ section: SegmentSection, _ file: MappedFile) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: file.bytes[parts[section.rawValue].range])
    }
    guard let summary = SegmentSummary(part(.summary, file)) else { throw .damaged(path: path) }
    self.summary = summary
    shares = ShareTable(Saturation(averageLength: summary.averageLength))
    runs = FactsRun.all(in: part(.facts, file), documentCount: summary.documentCount)
  }

  /// - Throws: `SegmentError.unwritable` or `.tooLarge`.
  package static func write(_ index: MemoryIndex, to path: String) throws(SegmentError) {
    try write(index, to: path, Workers())
  }

  static func write(
    _ index: MemoryIndex, to path: String, _ workers: Workers
  ) throws(SegmentError) {
    let writer = SegmentWriter(index, workers: workers)
    try MappedFile.write(SegmentLayout.pieces(writer.sections()), to: path)
  }

  package var analysis: Analysis { summary.analysis }

  /// Whether every byte is what was written.
  package var isWhole: Bool {
    SegmentSection.allCases.allSatisfy(checks.isWhole)
  }

  /// Whether a search has read bytes that are not what was written; then what it found is worth
  /// nothing, and the file has to be built again.
  ///
  /// To be asked behind a search. It says nothing of what no search has read yet.
  package var hasFoundDamage: Bool { checks.hasFoundDamage }

  /// - Throws: `SegmentError.damaged` where ``hasFoundDamage``.
  package func checkDamage(path: String) throws(SegmentError) {
    if hasFoundDamage { throw .damaged(path: path) }
  }

  @inline(__always)
  func part(_ section: SegmentSection) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[parts[section.rawValue].range])
  }

  /// A part that is compared as a whole when it is first read; nothing where it is damaged.
  func checkedPart(_ section: SegmentSection) -> UnsafeRawBufferPointer? {
    checks.isWhole(section) ? part(section) : nil
  }
}

extension SegmentSection {
  /// What is found by way of documents has no place for an answer that is none.
  fileprivate var isReadOnOpening: Bool {
    switch self {
    case .summary, .facts, .documentStarts, .identifierStarts, .identifiers, .traits: true
    case .lengths, .terms, .termDetails, .termBytes, .postings, .positions, .stems: false
    }
  }
}

extension Segment {
  /// None where their parts are damaged.
  var terms: TermTable {
    guard let groups = checkedPart(.terms), let details = checkedPart(.termDetails),
      let bytes = checkedPart(.termBytes)
    else { return .empty }
    return TermTable(
      count: summary.termCount, groups: groups, details: details, bytes: bytes, samples: samples)
  }

  func postings(of term: UInt32) -> PostingsReader {
    let record = terms.record(Int(term))
    guard checks.isWhole(record.postings, of: .postings) else { return .damaged }
    return PostingsReader(
      UnsafeRawBufferPointer(rebasing: part(.postings)[record.postings]), count: record.count,
      hasPositions: !record.positions.isEmpty)
  }

  func positions(of term: UInt32) -> PositionsReader {
    let record = terms.record(Int(term))
    let isWhole = checks.isWhole(record.positions, of: .positions)
    let range = isWhole ? record.positions : 0..<0
    return PositionsReader(UnsafeRawBufferPointer(rebasing: part(.positions)[range]))
  }

  /// In words; passages longer than 65,535 count as that.
  @inline(__always)
  func length(of passage: UInt32) -> UInt16 {
    part(.lengths).loadUnaligned(fromByteOffset: 2 * Int(passage), as: UInt16.self)
  }

  var words: Range<Int> { min(summary.firstWord, terms.count)..<terms.count }
}
