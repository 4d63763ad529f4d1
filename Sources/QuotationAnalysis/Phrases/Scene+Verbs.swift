extension Scene {
  /// Whether a word is a form of a reporting verb that can hardly be a noun or an adjective.
  func isFiniteVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.verb > 0, !token.isCapitalized, token.form.contains(.past),
      !token.form.contains(.base)
    else { return false }
    guard token.has(.endsInED), index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.isCapitalized
      || next.hasAny(of: [.determiner, .possessive, .objectPronoun, .complementizer])
  }

  /// Whether a word in “-ed” is a verb by what stands before it: a name, or a noun in “-s”.
  func isLikelyVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.endsInED), !token.isCapitalized, index > 0 else { return false }
    let before = tokens[index - 1]
    return before.isNameLike || before.has(.subjectPronoun)
      || index + 1 < tokens.count && tokens[index + 1].has(.preposition)
  }
}
