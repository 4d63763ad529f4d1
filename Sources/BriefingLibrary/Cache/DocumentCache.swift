import DocumentModel
import SearchIndex
import Synchronization

/// What was worked out from a briefing's documents: in memory as long as it is read, and in a file for
/// the next sitting.
///
///     ~/.cache/attache/analysis/<hash of the briefing's real path>/records
///
/// The file is written whole or not at all. One that is missing, torn, foreign or of another version
/// is quietly made again; where it cannot be written, the analysis is made each time. Any number of
/// programs may read it while one writes.
final class DocumentCache: Sendable {
  typealias Kept = Recordable & Sendable

  /// Bytes of text; less is analysed before anyone notices.
  static let fewestKept = 128 << 10
  private static let fileName = "records"
  /// Bytes of text that are read before what was found in them is put in safety.
  private static let firstCheckpoint = 16 << 20

  private struct State {
    /// What was asked for since the cache was opened.
    var values: [AnalysisKey: any Kept] = [:]
    var file: RecordFile?
    /// What the file on the disk has, as far as this program knows.
    var stored: Set<ContentHash> = []
    var made: [AnalysisKey.Part: Int] = [:]
    /// Bytes of text read since the file was written.
    var unsaved = 0
    var checkpoint = DocumentCache.firstCheckpoint
  }

  /// Nothing where only memory is used.
  private let folder: String?
  private let version: ContentHash
  private let earlier: [AnalysisKey: any Kept]
  private let state: Mutex<State>

  /// - Parameters:
  ///   - folder: Where the file is; nothing where none is to be kept.
  ///   - previous: The cache of the same briefing as it was read before.
  ///   - version: What the records hang on besides their keys.
  init(
    folder: String?, after previous: DocumentCache? = nil,
    version: ContentHash = AnalysisVersion.current
  ) {
    self.folder = folder
    self.version = version
    var state = State()
    if let previous {
      (earlier, state.stored) = previous.state.withLock { ($0.values, $0.stored) }
    } else {
      earlier = [:]
      state.file = folder.flatMap { Self.file(in: $0, version) }
      state.stored = Set(state.file.map { Array($0.keys) } ?? [])
    }
    self.state = Mutex(state)
  }

  /// What is kept under a key, or what is made then.
  ///
  /// - Parameters:
  ///   - key: Covers all that the value hangs on.
  ///   - textSize: Bytes of the text that ranges in the value count.
  ///   - make: Called where nothing is kept, on the thread that asks.
  /// - Returns: The value.
  /// - Throws: What `make` throws; then nothing is kept.
  func value<Value: Kept, Failure: Error>(
    _ key: AnalysisKey, textSize: Int, make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let known: Value = kept(key, textSize: textSize) {
      state.withLock { $0.values[key] = known }
      return known
    }
    let value = try make()
    let isDue = state.withLock { state in
      state.values[key] = value
      // If it was there, it was damaged.
      state.stored.remove(key.hash)
      state.made[key.part, default: 0] += 1
      state.unsaved += textSize
      guard state.unsaved >= state.checkpoint else { return false }
      // Half as much again each time: nothing is written more than a few times over.
      state.checkpoint += state.checkpoint / 2
      state.unsaved = 0
      return true
    }
    if isDue { save(isComplete: false) }
    return value
  }

  private func kept<Value: Kept>(_ key: AnalysisKey, textSize: Int) -> Value? {
    if let value = earlier[key] as? Value { return value }
    guard let record = state.withLock({ $0.file })?.record(key.hash) else { return nil }
    return record.withUnsafeBytes { try? Value(record: $0, textSize: textSize) }
  }

  /// How many values had to be made, since nothing was kept.
  func madeCount(_ part: AnalysisKey.Part) -> Int {
    state.withLock { $0.made[part] ?? 0 }
  }
}

extension DocumentCache {
  private static func file(in folder: String, _ version: ContentHash) -> RecordFile? {
    let path = "\(folder)/\(fileName)"
    let bytes = try? FileSystem.read(path, describedAs: path, limit: RecordFile.largest)
    return bytes.flatMap { RecordFile($0, version: version) }
  }

  /// Writes the file where it would be another one; a failure costs nothing but time later.
  ///
  /// - Parameter isComplete: Whether all was asked for that the documents have; what was not is
  ///   then dropped.
  func save(isComplete: Bool) {
    guard let folder, let records = changedRecords(isComplete: isComplete),
      let lock = try? StoreLock(folder: folder)
    else { return }
    withExtendedLifetime(lock) {
      let path = "\(folder)/\(Self.fileName)"
      let bytes = RecordFile.bytes(of: records, version: version)
      guard bytes.count <= RecordFile.largest else { return }
      removeLeftovers(in: folder)
      guard (try? MappedFile.write([bytes], to: path)) != nil else { return }
      state.withLock { state in
        state.stored = Set(records.map(\.key))
        if isComplete { state.file = nil }
      }
    }
  }

  /// All that the file is to have; nothing where it has that already.
  private func changedRecords(isComplete: Bool) -> [RecordFile.Record]? {
    let (values, file, stored) = state.withLock { ($0.values, $0.file, $0.stored) }
    let wanted = Set(values.keys.map(\.hash))
    guard isComplete ? wanted != stored : !wanted.isSubset(of: stored) else { return nil }
    var records = values.map { key, value in
      RecordFile.Record(key: key.hash, bytes: file?.record(key.hash) ?? value.record[...])
    }
    if !isComplete, let file {
      records += file.keys.filter { !wanted.contains($0) }.compactMap { key in
        file.record(key).map { RecordFile.Record(key: key, bytes: $0) }
      }
    }
    return records
  }

  /// What writers left behind who were stopped; the lock says that none is at work.
  private func removeLeftovers(in folder: String) {
    for name in (try? FileSystem.names(in: folder)) ?? [] where name.hasSuffix(".new") {
      _ = FileSystem.remove("\(folder)/\(name)")
    }
  }
}

extension CachedBriefing {
  /// Why the analysis cannot be kept, if that is so; that another program writes is no reason.
  var complaint: String? {
    do throws(StoreError) {
      _ = try StoreLock(folder: analysisFolder)
      return nil
    } catch {
      guard case .unwritable(let folder) = error else { return nil }
      return "\(folder): cannot be written, so the documents are analysed each time. Make room "
        + "there, or set XDG_CACHE_HOME to another folder."
    }
  }
}
