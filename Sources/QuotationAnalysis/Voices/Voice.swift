package import DocumentModel

/// Whose word a sentence is.
package enum Voice: String, Sendable, Hashable, CaseIterable {
  /// A person who is named, on record.
  case named
  /// Someone whom the document does not name.
  case unnamedSource
  /// An organization, a public body or a state.
  case officialBody
  /// The document's own.
  case outlet
  /// Somebody's, and nothing tells whose.
  case unresolved

  /// Nothing for what someone is said to think or want, and where the document gives nobody.
  package init?(_ quotation: FoundQuotation) {
    guard quotation.kind == .speech else { return nil }
    switch quotation.speaker {
    case .named(let bearer, _): self = Self(of: bearer)
    case .joint(let bearers, _):
      let voices = Set(bearers.map(Self.init(of:)))
      self = voices.count == 1 ? voices.first ?? .named : .named
    case .unnamed: self = .unnamedSource
    case .unresolved: self = .unresolved
    case .unstated: return nil
    }
  }

  private init(of bearer: NameSpan.Bearer) {
    switch bearer.schema {
    case .organization, .publicBody, .state, .place: self = .officialBody
    case .unnamedSource: self = .unnamedSource
    case .person, nil: self = .named
    }
  }
}

/// A sentence and whose word it is.
package struct VoicedSentence: Sendable, Hashable {
  /// Bytes of the document's text.
  package let range: TextRange
  package let voice: Voice
}
