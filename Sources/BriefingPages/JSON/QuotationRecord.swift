package import BriefingLibrary
import DocumentModel
import QuotationAnalysis

/// Who says what in a briefing: as a person states it, and as it was found.
package struct QuotationsRecord: Encodable, Sendable {
  /// By the manifest.
  let stated: [StatedQuotationRecord]
  /// In the documents' order; what a person stated is among them.
  let found: [FoundQuotationRecord]
  let brokenMarks: [BrokenMarkRecord]

  package init(_ snapshot: BriefingSnapshot) {
    stated = snapshot.briefing.quotations.map { StatedQuotationRecord($0, in: snapshot) }
    let documents = snapshot.briefing.documents.map { document in
      (document, snapshot.analysis?.findings(in: document.id))
    }
    found = documents.flatMap { document, findings in
      (findings?.quotations ?? []).map { FoundQuotationRecord($0, in: document) }
    }
    brokenMarks = documents.flatMap { document, findings in
      (findings?.brokenMarks ?? []).map { BrokenMarkRecord($0, in: document) }
    }
  }
}

/// A quotation of the manifest.
struct StatedQuotationRecord: Encodable, Sendable {
  /// The actor's identifier.
  let speaker: String?
  /// The words for a speaker whom nobody could name.
  let unresolved: String?
  let cue: String?
  let verbatim: Bool
  let evidence: EvidenceRecord

  init(_ quotation: Quotation, in snapshot: BriefingSnapshot) {
    switch quotation.speaker {
    case .actor(let id): (speaker, unresolved) = (id.rawValue, nil)
    case .unresolved(let words): (speaker, unresolved) = (nil, words)
    }
    cue = quotation.cue
    verbatim = quotation.isVerbatim
    evidence = EvidenceRecord(quotation.evidence, in: snapshot)
  }
}

/// An attribution as found: its parts are named as in the PolNeAR corpus.
struct FoundQuotationRecord: Encodable, Sendable {
  let document: String
  let passage: Int
  let location: String?
  /// `direct`, `mixed` or `indirect`.
  let form: String
  /// `speech` or `attitude`.
  let kind: String
  let speaker: SpeakerRecord
  let content: [StretchRecord]
  let source: StretchRecord?
  let cue: StretchRecord?
  /// Whose word it is; nothing for what someone thinks.
  let voice: String?
  let isSafeToQuote: Bool
  let flaws: [String]

  struct SpeakerRecord: Encodable, Sendable {
    /// `named`, `joint`, `unnamed`, `unresolved` or `unstated`.
    let state: String
    /// The name, or the words that stand for one; of joint speakers all names in a row.
    let name: String?
    let actor: String?
    /// `name`, `pronoun` or `description`.
    let basis: String?
    /// Those who say it jointly; nothing for others.
    let members: [Member]?

    struct Member: Encodable, Sendable {
      let name: String
      let actor: String?
    }
  }

  init(_ quotation: FoundQuotation, in document: Document) {
    self.document = document.id.rawValue
    passage = document.passage(containing: quotation.content.first?.start ?? 0)?.number ?? 1
    location = document.place(of: quotation)?.description
    form = "\(quotation.form)"
    kind = "\(quotation.kind)"
    speaker = SpeakerRecord(quotation.speaker)
    content = quotation.content.map { StretchRecord(document, $0) }
    source = quotation.source.map { StretchRecord(document, $0) }
    cue = quotation.cue.map { StretchRecord(document, $0) }
    voice = Voice(quotation)?.rawValue
    isSafeToQuote = quotation.isSafeToQuote
    flaws = quotation.flaws.words
  }
}

/// A quotation mark without a counterpart.
struct BrokenMarkRecord: Encodable, Sendable {
  let document: String
  let passage: Int?
  let mark: StretchRecord
  /// `neverCloses` or `neverOpened`.
  let flaws: [String]

  init(_ broken: BrokenMark, in document: Document) {
    self.document = document.id.rawValue
    passage = document.passage(containing: broken.range.start)?.number
    mark = StretchRecord(document, broken.range)
    flaws = broken.flaw.words
  }
}

extension FoundQuotationRecord.SpeakerRecord {
  fileprivate init(_ speaker: Speaker) {
    switch speaker {
    case .named(let bearer, let basis):
      self.init(
        state: "named", name: bearer.name, actor: bearer.actor?.rawValue, basis: "\(basis)",
        members: nil)
    case .joint(let bearers, let basis):
      self.init(
        state: "joint", name: speaker.description, actor: nil, basis: "\(basis)",
        members: bearers.map { Member(name: $0.name, actor: $0.actor?.rawValue) })
    case .unnamed(let words): self.init(state: "unnamed", words)
    case .unresolved(let words): self.init(state: "unresolved", words)
    case .unstated: self.init(state: "unstated", nil)
    }
  }

  private init(state: String, _ words: String?) {
    self.init(state: state, name: words, actor: nil, basis: nil, members: nil)
  }
}

extension QuoteFlaws {
  fileprivate var words: [String] {
    (contains(.neverCloses) ? ["neverCloses"] : [])
      + (contains(.neverOpened) ? ["neverOpened"] : [])
  }
}
