/// A quotation found in one passage, in tokens.
struct Draft {
  /// In order and disjoint; more than one where the cue cuts the statement.
  var content: [Range<Int>]
  var cue: Range<Int>
  var source: NounPhrase?
  var kind: CueKind
  /// Whether it ends in a colon with nothing behind it, so that the next passage is the content.
  var awaitsContent = false
}
