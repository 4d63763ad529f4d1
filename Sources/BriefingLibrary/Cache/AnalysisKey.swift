import DateAnalysis
import DocumentModel
import SearchIndex

/// The name of something worked out from documents: a hash of all that it rests on.
///
/// Whatever changes in a document that an analysis may look at gives another key, so that nothing
/// kept under a key need be held against the document again.
struct AnalysisKey: Hashable, Sendable {
  /// What was worked out.
  enum Part: UInt32, CaseIterable, Sendable {
    /// Who is named in a document.
    case actors = 1
    /// What a document says about when.
    case dates = 2
    /// Who says what in a document.
    case findings = 3
    /// What all documents together propose.
    case proposals = 4
    /// What the sentences of all documents state between actors.
    case relations = 5
  }

  let hash: ContentHash
  let part: Part

  private init(_ part: Part, _ hashes: [ContentHash]) {
    self.part = part
    hash = ContentHash(of: hashes, version: part.rawValue)
  }

  /// Who is named hangs on the document alone.
  static func actors(in document: DocumentHash) -> AnalysisKey {
    AnalysisKey(.actors, [document.hash])
  }

  /// `reference` is the day from which the document speaks, which may be the briefing's.
  static func dates(in document: DocumentHash, from reference: TimeReference?) -> AnalysisKey {
    AnalysisKey(.dates, [document.hash, ContentHash(ofBytes: reference.record)])
  }

  /// `names` is a record of the names in the document.
  static func findings(in document: DocumentHash, names: [UInt8]) -> AnalysisKey {
    AnalysisKey(.findings, [document.hash, ContentHash(ofBytes: names)])
  }

  /// The documents stand in the briefing's order; `settings` is what else tells one request from
  /// another.
  static func proposals(from documents: [DocumentHash], settings: String) -> AnalysisKey {
    AnalysisKey(.proposals, documents.map(\.hash) + [ContentHash(ofText: settings)])
  }
}

extension AnalysisKey {
  /// The actors are all of the briefing, in its order.
  static func relations(of actors: [Actor], in documents: [DocumentHash]) -> AnalysisKey {
    AnalysisKey(.relations, documents.map(\.hash) + [ContentHash(ofBytes: actors.record)])
  }
}

/// Tells a document from any other, and from itself with one thing changed.
struct DocumentHash: Hashable, Sendable {
  let hash: ContentHash

  /// The kinds of passages are no matter to the index, but to who speaks.
  init(of document: Document) {
    let kinds = ContentHash(ofBytes: document.passages.map(\.kind.code))
    hash = ContentHash(of: [ContentHash(of: document), kinds], version: 0)
  }
}

extension Passage.Kind {
  fileprivate var code: UInt8 {
    switch self {
    case .paragraph: 0
    case .quotation: 1
    case .preformatted: 2
    case .listItem: 3
    case .heading(let level): 4 &+ UInt8(truncatingIfNeeded: level)
    }
  }
}
