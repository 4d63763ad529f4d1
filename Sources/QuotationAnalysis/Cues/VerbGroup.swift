/// A verb with what stands before it: “has repeatedly said”.
struct VerbGroup {
  /// The first token of the group.
  var start: Int
  var hasBe = false
  var hasAuxiliary = false
  /// “was told”.
  var isPassive = false
}

extension CueReader {
  /// Auxiliaries, negations and adverbs before the verb at `index`.
  func verbGroup(endingAt index: Int, _ sentence: Range<Int>) -> VerbGroup {
    var group = VerbGroup(start: index)
    let form = scene[index].form
    var place = index - 1
    while place >= max(sentence.lowerBound, index - 6) {
      let token = scene[place]
      if token.has(.auxiliary) {
        group.hasAuxiliary = true
        if token.has(.be) { group.hasBe = true }
        group.start = place
      } else if token.hasAny(of: [.adverb, .negation]), !token.hasAny(of: [.time]) {
        if group.hasAuxiliary || place > sentence.lowerBound { group.start = place }
      } else {
        break
      }
      place -= 1
    }
    group.isPassive = group.hasBe && !form.isDisjoint(with: [.past, .participle])
    return group
  }
}
