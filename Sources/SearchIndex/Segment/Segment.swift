import DocumentModel
package import TextAnalysis

/// An index of passages in a file, which is mapped into memory and never changes.
///
///     try Segment.write(MemoryIndex(documents: documents), to: path)
///     let segment = try Segment(path: path)
///
/// Opening costs a look at the head, and with `isChecked` one at every byte; a search reads the
/// terms it asks for and the blocks of their postings that may hold one of the best. Several
/// programs may have the same file open; a new one takes its name without disturbing them.
package struct Segment: Sendable {
  let file: MappedFile
  let summary: SegmentSummary
  private let parts: [SegmentLayout.Part]
  let runs: [FactsRun]
  let filters = FilterCache()
  let shares: ShareTable

  /// Opens a file; `isChecked` compares all of it with its checksums, at some gigabytes a second.
  ///
  /// - Throws: why it has to be built again.
  package init(path: String, isChecked: Bool = true) throws(SegmentError) {
    file = try MappedFile(path: path)
    let parts = try SegmentLayout.parts(of: file.bytes, path: path)
    for (section, part) in zip(SegmentSection.allCases, parts)
    where isChecked || section.isSmall {
      guard SegmentLayout.isWhole(part, in: file.bytes) else { throw .damaged(path: path) }
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
    parts.allSatisfy { SegmentLayout.isWhole($0, in: file.bytes) }
  }

  @inline(__always)
  func part(_ section: SegmentSection) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[parts[section.rawValue].range])
  }

  var terms: TermTable {
    TermTable(
      count: summary.termCount, groups: part(.terms), details: part(.termDetails),
      bytes: part(.termBytes))
  }
}

extension SegmentSection {
  /// What opening reads.
  fileprivate var isSmall: Bool { self == .summary || self == .facts }
}

extension Segment {
  func postings(of term: UInt32) -> PostingsReader {
    let record = terms.record(Int(term))
    return PostingsReader(
      UnsafeRawBufferPointer(rebasing: part(.postings)[record.postings]), count: record.count,
      hasPositions: !record.positions.isEmpty)
  }

  func positions(of term: UInt32) -> PositionsReader {
    let record = terms.record(Int(term))
    return PositionsReader(UnsafeRawBufferPointer(rebasing: part(.positions)[record.positions]))
  }

  /// In words; passages longer than 65,535 count as that.
  @inline(__always)
  func length(of passage: UInt32) -> UInt16 {
    part(.lengths).loadUnaligned(fromByteOffset: 2 * Int(passage), as: UInt16.self)
  }

  var words: Range<Int> { min(summary.firstWord, terms.count)..<terms.count }
}
