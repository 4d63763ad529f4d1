import ActorAnalysis
import BriefingLibrary
import DocumentModel

/// A piece of evidence as the manifest states it, with where it stands now.
package struct EvidenceRecord: Encodable, Sendable {
  let document: String
  let exact: String
  let prefix: String?
  let suffix: String?
  /// `ok`, `moved`, `changed`, `ambiguous`, `lost`, or `noDocument`.
  let state: String
  let passage: Int?
  let start: Int?
  let end: Int?
  let location: String?

  init(_ evidence: Evidence, in snapshot: BriefingSnapshot) {
    let document = snapshot.document(evidence.document)
    let anchor = document?.anchor(for: evidence)
    self.document = evidence.document.rawValue
    exact = evidence.exact
    prefix = evidence.prefix
    suffix = evidence.suffix
    state = anchor?.word ?? "noDocument"
    guard let document, let range = anchor?.range else {
      passage = nil
      start = nil
      end = nil
      location = nil
      return
    }
    let scalars = document.scalarRange(of: range)
    passage = document.passage(containing: range.start)?.number
    start = scalars.start
    end = scalars.end
    location = Location.document(document.id, .characters(scalars)).description
  }
}

/// A sentence of a document that was found to hold something up.
package struct SentenceRecord: Encodable, Sendable {
  let document: String
  let passage: Int
  let location: String
  let start: Int
  let end: Int
  let text: String
  /// The names that matter.
  let highlights: [RangeRecord]

  init?(_ evidence: SentenceEvidence, in snapshot: BriefingSnapshot) {
    guard let document = snapshot.document(evidence.passage.document) else { return nil }
    let range = document.scalarRange(of: evidence.sentence)
    self.document = document.id.rawValue
    passage = evidence.passage.number
    location = Location.document(document.id, .characters(range)).description
    start = range.start
    end = range.end
    text = String(document.text.slice(evidence.sentence))
    highlights = evidence.highlights.map { RangeRecord(document.scalarRange(of: $0)) }
  }
}

extension Anchor {
  fileprivate var word: String {
    switch self {
    case .ok: "ok"
    case .moved: "moved"
    case .changed: "changed"
    case .ambiguous: "ambiguous"
    case .lost: "lost"
    }
  }
}
