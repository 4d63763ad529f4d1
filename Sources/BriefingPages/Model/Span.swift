/// A stretch of text of one kind, with what it leads to.
package struct Span: Hashable, Sendable {
  package enum Style: String, Hashable, Sendable, CaseIterable {
    case plain
    case muted
    case strong
    case emphasis
    case code
    /// What the source itself made a link.
    case link
    /// An actor's name in a text.
    case mention
    /// A word that a search found.
    case match
    /// The words that hold a claim up.
    case evidence
    /// A warning about what the text claims: `changed?`, `not in this briefing`.
    case caution
    /// Words of someone who is named.
    case namedVoice
    /// Words of someone whom the source does not name.
    case unnamedVoice
    /// Words of an organization, a public body or a state.
    case officialVoice
    /// Words of somebody, and nothing tells whose.
    case unresolvedVoice
    /// What is left out of a view, though it stands there.
    case faded
    /// What the words before it mean, such as the date of `last August`; no part of the text.
    case meaning
  }

  package let text: String
  package let style: Style
  /// Where following the span leads.
  package let target: Location?

  package init(_ text: String, _ style: Style = .plain, target: Location? = nil) {
    self.text = text
    self.style = style
    self.target = target
  }
}

extension Span: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Array where Element == Span {
  /// The text without styles.
  package var plainText: String { map(\.text).joined() }

  package static func text(_ text: String) -> [Span] { [Span(text)] }
}
