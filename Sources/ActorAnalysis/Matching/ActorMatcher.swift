package import DocumentModel

/// Finds the actors' names in passages.
///
/// With Xi Jinping (alias `Xi`) and China as actors, “President Xi’s China policy” has the
/// mentions `Xi` and `China`. The rules:
///
/// - Names match whole words, the leftmost and longest first; mentions are disjoint. Blanks and
///   line ends between words are alike, accents, typographic apostrophes and hyphens are folded,
///   the dots of abbreviations and a leading “the” are optional.
/// - A name's capitals must be capitals in the text, or all letters must be. A name without
///   capitals may begin with one where a sentence begins.
/// - A one-word name is not found inside a longer run of capitalised words: see
///   `MentionFinder.standsAlone`.
/// - A person's surname stands for the person: see `NameList`.
/// - Words that several actors go by are one mention with all of them as readings: see
///   `ReadingOrder`.
///
/// Scanning costs one pass over the bytes; some 70 MB/s were measured with 500 names.
package struct ActorMatcher: Sendable {
  /// In the order of the briefing.
  package let actors: [Actor]
  let patterns: PatternTable
  /// The words of each actor's roles, which may stand before the name like titles.
  let roleWords: [WordList]

  package init(actors: [Actor]) {
    self.actors = actors
    patterns = PatternTable(NameList(actors).patterns)
    roleWords = actors.map { WordList(wordsOf: $0.roles.map(\.name)) }
  }

  /// The mentions of a passage in order, disjoint.
  ///
  /// Where persons share a surname, the one whom this passage named in full last comes first;
  /// `ActorGraph.mentions(in:)` knows the whole document up to the passage.
  package func mentions(in document: Document, _ passage: Passage) -> [Mention] {
    var finder = MentionFinder(matcher: self)
    return finder.mentions(in: document, passage)
  }
}
