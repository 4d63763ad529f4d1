package import BriefingLibrary
import DateAnalysis
import DocumentModel

/// The dated events of a briefing, in order.
package struct TimelineRecord: Encodable, Sendable {
  /// The day the briefing speaks from.
  let asOf: String?
  let events: [EventRecord]
  /// The dated sentences found in the documents, in order.
  let found: [DatedSentenceRecord]
  /// What two documents may date differently: two sentences each.
  let differing: [[DatedSentenceRecord]]

  package init(_ snapshot: BriefingSnapshot) {
    asOf = snapshot.briefing.asOf?.description
    events = snapshot.briefing.events.sorted { $0.date < $1.date }
      .map { EventRecord($0, in: snapshot) }
    found = (snapshot.analysis?.dates.entries ?? []).compactMap {
      DatedSentenceRecord($0, in: snapshot)
    }
    differing = (snapshot.analysis?.differences.pairs ?? []).map { pair in
      [pair.first, pair.second].compactMap { DatedSentenceRecord($0, in: snapshot) }
    }
  }
}

/// An event; names follow schema.org.
struct EventRecord: Encodable, Sendable {
  let id: String
  let name: String
  /// In EDTF, as exact as it is known.
  let date: String
  /// The first day that the date may mean; nothing where the start is open.
  let startDate: String?
  /// The last day that the date may mean; nothing where the end is open.
  let endDate: String?
  let eventStatus: String?
  /// What the claim rests on where that is no document.
  let basis: String?
  let issues: [String]
  let actors: [String]
  let evidence: [EvidenceRecord]
  /// Dates in EDTF that speak against `date`: of the event's own sentence, of another event of its
  /// name, or of a sentence elsewhere that may tell of it.
  let conflictingDates: [String]

  init(_ event: Event, in snapshot: BriefingSnapshot) {
    id = event.id.rawValue
    name = event.name
    date = event.date.edtf
    startDate = event.date.start?.earliest.description
    endDate = event.date.latest?.description
    eventStatus = event.status
    basis = event.basis
    issues = event.issues.map(\.rawValue)
    actors = event.actors.map(\.rawValue)
    evidence = event.evidence.map { EvidenceRecord($0, in: snapshot) }
    let maker = PageMaker(snapshot)
    let conflict = maker.conflict(of: event)
    conflictingDates =
      [conflict.told, conflict.elsewhere].compactMap { $0?.edtf }
      + maker.differing(from: event).map(\.sentence.date.edtf)
  }
}
