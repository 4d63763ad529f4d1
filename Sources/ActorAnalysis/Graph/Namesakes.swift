import DocumentModel

/// Settles whom a surname or a given name means that several found persons bear, as far as a
/// document tells.
///
/// - Only one of them is named in full there: that one. Where another is named far more often in
///   the briefing as a whole, both readings stay, for he may be meant without being introduced.
/// - None is: the one who is called so, who is named most in the briefing.
/// - Several are: the one named in full most and first, unless another was named in full since in
///   the same passage; or the only one named in that passage.
///
/// - None is, but somebody else of that surname is whom the roster does not know: nobody.
///
/// Whatever stays open keeps all readings and counts for nobody.
struct Namesakes {
  /// So many times as often is far more often.
  private static let farMore: Int32 = 5

  /// For each actor, how often it is named in full in the briefing.
  private var all: [Int32]
  /// The same for the document at hand, of those who are.
  private var here: [Int32: Int32] = [:]
  private var first: [Int32: Int] = [:]
  private var passage: Int32 = -1
  /// Those named in full in the passage at hand, the last one at the end.
  private var inPassage: [Int32] = []

  private var strangers: Set<Int32> = []
  private let isFound: [Bool]

  init(_ actors: [Actor]) {
    all = Array(repeating: 0, count: actors.count)
    isFound = actors.map { $0.origin == .found }
  }

  mutating func countInFull(_ actor: Int32) { all[Int(actor)] += 1 }

  /// `entries` are the document's, in order; `strangers` are those whose surname it gives to others.
  mutating func startDocument(
    _ entries: ArraySlice<MentionTable.Entry>, _ readings: [MentionTable.Reading],
    strangers: Set<Int32>
  ) {
    self.strangers = strangers
    here.removeAll(keepingCapacity: true)
    first.removeAll(keepingCapacity: true)
    passage = -1
    for (place, entry) in entries.enumerated() where readings[Int(entry.reading)].isInFull {
      let actor = readings[Int(entry.reading)].claims[0].actor
      here[actor, default: 0] += 1
      if first[actor] == nil { first[actor] = place }
    }
  }

  /// The reading that the document leaves, or nothing where it stays as it is.
  ///
  /// To be asked for all readings of the document in order.
  mutating func settled(
    _ reading: MentionTable.Reading, inPassage number: Int32
  ) -> MentionTable.Reading? {
    if number != passage {
      passage = number
      inPassage.removeAll(keepingCapacity: true)
    }
    if reading.isInFull {
      let actor = reading.claims[0].actor
      inPassage.removeAll { $0 == actor }
      inPassage.append(actor)
      return nil
    }
    if let only = reading.claims.first, reading.claims.count == 1, isStranger(only) {
      return MentionTable.Reading(claims: [only], isInFull: false, verdict: .doubtful)
    }
    guard reading.claims.count > 1 || reading.claims[0].basis > .weakAlias,
      reading.claims.allSatisfy(\.isPersonal)
    else { return nil }
    let left = claims(left: reading.claims)
    return left.claims == reading.claims && !left.isSettled
      ? nil
      : MentionTable.Reading(
        claims: left.claims, isInFull: false, verdict: left.isSettled ? .settled : nil)
  }

  /// Whether a surname is perhaps somebody else's whom the document names; what a person wrote down
  /// as an alias is no matter of doubt.
  private func isStranger(_ claim: Claim) -> Bool {
    claim.isPersonal && here[claim.actor] == nil && strangers.contains(claim.actor)
      && (claim.basis == .surname || claim.basis == .alias && isFound[Int(claim.actor)])
  }

  private func claims(left claims: [Claim]) -> (claims: [Claim], isSettled: Bool) {
    let named = claims.filter { here[$0.actor] != nil }.map(\.borne)
    guard let only = named.first else {
      let called = claims.filter { $0.basis < .weakAlias && !isStranger($0) }
      guard let main = called.first(where: { isFarMore($0, than: called) }) else {
        return (called.isEmpty ? claims : called, false)
      }
      return ([main], true)
    }
    if named.count == 1 {
      let rivals = claims.filter {
        $0.actor != only.actor && $0.basis < .weakAlias && isFarMore($0, than: [only])
      }
      return ([only] + rivals, rivals.isEmpty)
    }
    let local = inPassage.filter { actor in named.contains { $0.actor == actor } }
    if let main = mainActor(of: named) {
      return local.allSatisfy { $0 == main.actor }
        ? ([main], true) : (named.leading(with: local.last), false)
    }
    if local.count == 1, let last = named.first(where: { $0.actor == local[0] }),
      !named.contains(where: { $0.actor != last.actor && isFarMore($0, than: [last]) })
    {
      return ([last], true)
    }
    return (named.leading(with: local.last), false)
  }

  /// The one whom the document names first, and most by far or most of all the briefing.
  private func mainActor(of claims: [Claim]) -> Claim? {
    let ranked = claims.sorted { left, right in
      let (ours, theirs) = (here[left.actor] ?? 0, here[right.actor] ?? 0)
      if ours != theirs { return ours > theirs }
      return (first[left.actor] ?? 0) < (first[right.actor] ?? 0)
    }
    let (main, next) = (ranked[0], ranked[1])
    let isMostHere = (here[main.actor] ?? 0) >= 2 * (here[next.actor] ?? 0)
    return isMostHere || isFarMore(main, than: ranked) ? main : nil
  }

  /// Whether an actor is named in full far more often than each other one in the briefing.
  private func isFarMore(_ claim: Claim, than others: [Claim]) -> Bool {
    others.allSatisfy {
      $0.actor == claim.actor || all[Int(claim.actor)] > all[Int($0.actor)] * Self.farMore
    }
  }
}

extension Claim {
  /// Of somebody whom the document names in full, a namesake's surname is as good as any.
  fileprivate var borne: Claim {
    basis == .namesake ? Claim(actor: actor, basis: .surname, isPersonal: isPersonal) : self
  }
}

extension [Claim] {
  /// The same with one actor's claim in front.
  fileprivate func leading(with actor: Int32?) -> [Claim] {
    filter { $0.actor == actor } + filter { $0.actor != actor }
  }
}
