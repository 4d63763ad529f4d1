import Synchronization

/// Reads files into documents, on all processors where there are many.
struct DocumentLoading: Sendable {
  let files: [BriefingContents.File]
  let progress: @Sendable (OpeningProgress) -> Void
  let isCancelled: @Sendable () -> Bool

  /// With fewer files, starting threads takes longer than reading.
  private static let fewestForThreads = 16

  /// What came of the files, in their order; nothing where it was cancelled.
  func outcomes() -> [LoadedDocuments.Outcome]? {
    let outcomes = files.count < Self.fewestForThreads ? loadInTurn() : loadInParallel()
    return outcomes.count == files.count ? outcomes : nil
  }

  private func loadInTurn() -> [LoadedDocuments.Outcome] {
    var outcomes: [LoadedDocuments.Outcome] = []
    for file in files {
      if isCancelled() { break }
      outcomes.append(LoadedDocuments.Outcome(of: file))
      progress(OpeningProgress(done: outcomes.count, total: files.count))
    }
    return outcomes
  }

  private func loadInParallel() -> [LoadedDocuments.Outcome] {
    let outcomes = Mutex<[Int: LoadedDocuments.Outcome]>([:])
    ThreadCrew().perform(files.count) { number in
      if isCancelled() { return }
      let outcome = LoadedDocuments.Outcome(of: files[number])
      outcomes.withLock { finished in
        finished[number] = outcome
        progress(OpeningProgress(done: finished.count, total: files.count))
      }
    }
    return outcomes.withLock { finished in files.indices.compactMap { finished[$0] } }
  }
}
