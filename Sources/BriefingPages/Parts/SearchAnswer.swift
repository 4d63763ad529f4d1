package import DocumentModel
package import SearchIndex

/// What a search found, as it is shown.
package struct SearchAnswer: Sendable {
  /// As many as are listed, in the order in which they are shown: best first, grouped by document.
  package var hits: [PassageReference] = []
  /// The same, best first whatever document they are of.
  package var ranked: [Hit] = []
  /// How many passages the query finds in all.
  package var total = 0
  /// Whether there may be more, since counting on would have taken longer than a key may.
  package var isTotalAtLeast = false
  package var errors: [QueryError] = []
  /// What else the query says that cannot be meant, such as a name that nobody has.
  package var cautions: [String] = []
  /// How much a mark of each part of the query says; see ``Highlighter``.
  package var rarities: [Double] = []
  package var facets: [SearchFacet] = []
  /// What to look for instead, where nothing is found.
  package var suggestions: [SearchSuggestion] = []

  package init() {}

  /// `1,284`, or `50,000+` where there may be more.
  package var number: String { total.grouped + (isTotalAtLeast ? "+" : "") }
}

/// How what was found is spread over the issues, the actors, the sources or the months.
package struct SearchFacet: Sendable, Hashable {
  package struct Value: Sendable, Hashable {
    package let label: String
    package let count: Int
    /// The query narrowed to it.
    package let query: String
  }

  /// `Issues`.
  package let title: String
  /// Operator of the query language: `issue`.
  package let name: String
  package let values: [Value]
  /// Whether all that was found was counted; else there may be more of each.
  package let isExact: Bool
}

/// A query like the one that finds nothing, which finds something.
package struct SearchSuggestion: Sendable, Hashable {
  /// `without “zeppelin”`.
  package let label: String
  package let query: String
  package let passages: Int
}
