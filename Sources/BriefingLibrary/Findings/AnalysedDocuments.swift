import ActorAnalysis
import DateAnalysis
import DocumentModel
import Synchronization

/// The documents of a briefing, each read by itself: who is named there, and what it says about when.
struct AnalysedDocuments: Sendable {
  /// In the briefing's order, as are all.
  let hashes: [DocumentHash]
  let actors: [DocumentActors]
  let dates: [DatedDocument]

  private struct Reading: Sendable {
    let hash: DocumentHash
    let actors: DocumentActors?
    let dates: DatedDocument
  }

  /// Reads documents side by side, and those not at all of which the cache has it.
  ///
  /// - Returns: Nothing where it was cancelled.
  init?(
    of briefing: Briefing, in cache: DocumentCache, crew: ThreadCrew = ThreadCrew(),
    isCancelled: @Sendable () -> Bool
  ) {
    let tagger = NameModel.shipped.map(NameTagger.init)
    let documents = briefing.documents
    let found = Mutex([Reading?](repeating: nil, count: documents.count))
    crew.perform(documents.count) { number in
      if isCancelled() { return }
      let reading = Self.reading(
        documents[number], asOf: briefing.asOf, tagger: tagger, in: cache)
      found.withLock { $0[number] = reading }
    }
    let readings = found.withLock { $0 }.compactMap(\.self)
    guard readings.count == documents.count else { return nil }
    hashes = readings.map(\.hash)
    actors = readings.compactMap(\.actors)
    dates = readings.map(\.dates)
  }

  private static func reading(
    _ document: Document, asOf: CalendarDay?, tagger: NameTagger?, in cache: DocumentCache
  ) -> Reading {
    let hash = DocumentHash(of: document)
    let size = document.text.utf8.count
    let actors = tagger.flatMap { tagger in
      cache.value(.actors(in: hash), textSize: size) { DocumentActors(document, tagger: tagger) }
    }
    let reference = TimeReference(of: document, asOf: asOf)
    let dates = cache.value(.dates(in: hash, from: reference), textSize: size) {
      DatedDocument(of: document, from: reference)
    }
    return Reading(hash: hash, actors: actors, dates: dates)
  }
}
