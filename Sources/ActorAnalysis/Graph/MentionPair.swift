import DocumentModel
import TextAnalysis

/// Two mentions of two actors in one passage.
struct MentionPair {
  /// The actor at the other end.
  let partner: Int32
  /// Places in the table's entries; `left` comes first in the text.
  let left: Int
  let right: Int
  let isWithinSentence: Bool
  /// Bytes between the two.
  let distance: Int

  func isBetter(than other: MentionPair) -> Bool {
    if isWithinSentence != other.isWithinSentence { return isWithinSentence }
    return (distance, left) < (other.distance, other.left)
  }
}

extension ActorGraph {
  /// For each actor named with certainty in a passage besides the given one, the best pair.
  ///
  /// One walk from left to right: the closest mention of the given actor is the last one before
  /// or the first one behind.
  func closestPairs(of actor: Int32, inPassage ordinal: Int) -> [MentionPair] {
    var pairs: [MentionPair] = []
    var lastOwn: Int?
    var pending: [(actor: Int32, place: Int)] = []
    func offer(_ pair: MentionPair) {
      guard let known = pairs.firstIndex(where: { $0.partner == pair.partner }) else {
        pairs.append(pair)
        return
      }
      if pair.isBetter(than: pairs[known]) { pairs[known] = pair }
    }
    for place in table.entries(ofPassage: ordinal).indices {
      guard let found = table.certainActor(of: table.entries[place]) else { continue }
      if found == actor {
        for other in pending { offer(pair(other.actor, other.place, place)) }
        pending.removeAll(keepingCapacity: true)
        lastOwn = place
      } else {
        if let lastOwn { offer(pair(found, lastOwn, place)) }
        pending.removeAll { $0.actor == found }
        pending.append((found, place))
      }
    }
    return pairs
  }

  private func pair(_ partner: Int32, _ left: Int, _ right: Int) -> MentionPair {
    let (first, second) = (table.entries[left], table.entries[right])
    return MentionPair(
      partner: partner, left: left, right: right,
      isWithinSentence: first.sentence == second.sentence,
      distance: Int(second.start - first.end))
  }

  /// The sentence with both names, or all from the one's sentence to the other's.
  ///
  /// `known` keeps the sentences of passages met before: a text without line ends is one passage
  /// of megabytes, and all its links have their evidence there.
  func evidence(
    _ pair: MentionPair, _ known: inout [Int32: [Range<Int>]]
  ) -> SentenceEvidence {
    let (first, second) = (table.entries[pair.left], table.entries[pair.right])
    let (document, passage) = passage(Int(first.passage))
    let sentences =
      known[first.passage] ?? Sentences.ranges(in: document.text(of: passage))
    known[first.passage] = sentences
    let whole = 0..<passage.range.count
    let from =
      sentences.indices.contains(Int(first.sentence))
      ? sentences[Int(first.sentence)] : whole
    let to =
      sentences.indices.contains(Int(second.sentence))
      ? sentences[Int(second.sentence)] : whole
    return SentenceEvidence(
      passage: PassageReference(document.id, passage.number),
      sentence: TextRange(from.lowerBound, to.upperBound).shifted(by: passage.range.start),
      highlights: [first, second].map { TextRange(Int($0.start), Int($0.end)) })
  }
}
