import Dispatch
import Foundation
import SearchIndex
import Synchronization
import TextAnalysis

/// Indexes a corpus of passages, a JSON object a line, for ``SearchServer``.
///
/// Passages are put in the order of source and year, so that filters by them are ranges of passages,
/// and those of one title side by side, as they stand in their document. Each stretch of one source
/// and year is a document; a file beside the index has the identifiers.
struct CorpusIndexer {
  private let corpus: Data
  private let analysis: Analysis
  private let threads: Int

  /// - Throws: `BenchmarkFailure.unreadable`.
  init(corpus path: String, analysis: Analysis, threads: Int? = nil) throws(BenchmarkFailure) {
    do {
      corpus = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    } catch {
      throw .unreadable(path: path)
    }
    self.analysis = analysis
    self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  static func segmentPath(_ folder: String) -> String { folder + "/passages.index" }
  static func identifierPath(_ folder: String) -> String { folder + "/identifiers" }

  func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let parts = parts()
    guard var all = parts.first else { return }
    for part in parts.dropFirst() { all.append(part) }
    try all.write(to: Self.segmentPath(folder))
    let bytes = IdentifierList.bytes(all.identifiers)
    try Data(bytes).write(to: URL(filePath: Self.identifierPath(folder)), options: .atomic)
  }

  /// Each thread gathers a stretch of the documents.
  private func parts() -> [CorpusPart] {
    let groups = CorpusLine.groups(in: corpus, threads: threads)
    let stretches = Self.stretches(of: groups, count: threads)
    let parts = Mutex([CorpusPart?](repeating: nil, count: stretches.count))
    DispatchQueue.concurrentPerform(iterations: stretches.count) { number in
      let before = groups[..<stretches[number].lowerBound].reduce(0) { $0 + $1.count }
      var part = CorpusPart(analysis: analysis, threads: threads, firstPassage: before)
      var record = PassageRecord()
      corpus.withUnsafeBytes { bytes in
        for group in groups[stretches[number]] { part.add(group, in: bytes, &record) }
      }
      parts.withLock { $0[number] = part }
    }
    return parts.withLock { $0.compactMap(\.self) }
  }

  /// Groups in a row with about as many lines.
  private static func stretches(of groups: [[CorpusLine]], count: Int) -> [Range<Int>] {
    let share = groups.reduce(0) { $0 + $1.count } / count
    var stretches: [Range<Int>] = []
    var start = 0
    var lines = 0
    for (number, group) in groups.enumerated() {
      lines += group.count
      guard lines >= share, stretches.count < count - 1 else { continue }
      stretches.append(start..<number + 1)
      start = number + 1
      lines = 0
    }
    return stretches + [start..<groups.count]
  }
}
