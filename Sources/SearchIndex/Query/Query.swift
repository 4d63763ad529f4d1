package import TextAnalysis

/// What someone looks for, read from the query language.
///
///     chip* semiconductor "export restrictions" -coal     all of them, a phrase, a start, without
///     taiwan OR "self-governing island"  (a OR b) c       either, groups
///     blinken~  fentanyl NEAR/8 chips                     near spelling, near each other
///     in:title  source:reuters  date:2022-08..2023-02     operators, listed in `QueryOperator.all`
///
/// `AND`, `OR`, `NOT` and `NEAR` are operators in capitals only. `OR` binds weaker than words side by side.
package struct Query: Sendable, Hashable {
  let root: QueryNode?

  /// Reads a query strictly, for definitions and scripts.
  ///
  /// The words are cut as those of the index that is asked.
  ///
  /// - Throws: the first `QueryError` of the text.
  package init(parsing text: String, analysis: Analysis = .natural) throws(QueryError) {
    var parser = QueryParser(text, isTyping: false, analysis: analysis)
    root = parser.parse()
    if let error = parser.errors.first { throw error }
  }

  /// Reads whatever is being typed: the best query so far, and what was wrong in order of column.
  ///
  /// The last word may be the start of one, unless a blank or a sign follows it.
  package static func typing(_ text: String) -> (query: Query, errors: [QueryError]) {
    var parser = QueryParser(text, isTyping: true)
    let root = parser.parse()
    return (Query(root: root), parser.errors)
  }

  /// Reads a whole text as well as can be: the best query, and what was wrong in order of column.
  ///
  /// No word is taken for the start of one, since nobody goes on typing.
  package static func forgiving(_ text: String) -> (query: Query, errors: [QueryError]) {
    var parser = QueryParser(text, isTyping: false)
    let root = parser.parse()
    return (Query(root: root), parser.errors)
  }

  init(root: QueryNode?) {
    self.root = root
  }

  /// Whether nothing is asked for; then nothing is found.
  package var isEmpty: Bool { root == nil }

  /// What an operator, by its name in `QueryOperator.all`, is given in this query: `issue:taiwan`
  /// gives `taiwan` for `issue`.
  package func values(of operatorName: String) -> [String] {
    root?.filters.filter { $0.name == operatorName }.map(\.value) ?? []
  }
}

extension Query: CustomStringConvertible {
  /// Operators before what they join: `(and (or chip* semiconductor) (not coal))`.
  package var description: String {
    root?.description ?? "()"
  }
}
