/// Words that name who speaks.
struct NounPhrase: Equatable {
  enum Form: Equatable {
    case pronoun
    /// “who”, with the words before it.
    case relative
    case nominal
  }

  /// All words, with what stands in apposition.
  var range: Range<Int>
  /// The phrase itself: “Ann Roe” of “Ann Roe, a nurse,”.
  var head: Range<Int>
  var form: Form = .nominal
}
