package import DocumentModel

extension ActorGraph {
  /// How many of some passages mention each of some actors, with certainty or as one of several
  /// readings.
  ///
  /// It costs a look at each mention of the actors, and one at each of the passages.
  package func counts(
    of actors: [Actor.ID], in passages: some Sequence<PassageReference>
  ) -> [Int] {
    var isAmong = [Bool](repeating: false, count: table.passageCount)
    for ordinal in passages.lazy.compactMap(ordinal) { isAmong[ordinal] = true }
    return actors.map { actor in
      guard let place = place(of: actor) else { return 0 }
      var last: Int32 = -1
      var count = 0
      for number in mentionPlaces[place] {
        let passage = table.entries[Int(number)].passage
        if passage != last, isAmong[Int(passage)] { count += 1 }
        last = passage
      }
      return count
    }
  }
}
