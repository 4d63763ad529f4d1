package import DocumentModel

/// Who is mentioned where, and who is mentioned together: derived from the documents in one pass.
///
/// Only certain mentions link actors; shared and weak ones are listed with all their readings.
/// Headings are searched for mentions too, but prove nothing: they link no one and count as no
/// evidence. Orders are those of the documents as given.
package struct ActorGraph: Sendable {
  let documents: [Document]
  package let actors: [Actor]
  let table: MentionTable
  /// For each actor, the places in `table.entries` that may mean it, in order.
  let mentionPlaces: [[Int32]]
  /// For each actor, how many passages name it with certainty, headings aside.
  let certainPassageCounts: [Int32]
  /// For each actor, how many mentions are its own.
  private let ownCounts: [Int32]
  private let actorPlaces: [Actor.ID: Int32]
  private let documentPlaces: [Document.ID: Int32]

  /// When cancelled between two documents, the graph covers the documents before.
  package init(
    documents: [Document], matcher: ActorMatcher, isCancelled: () -> Bool = { false }
  ) {
    let table = MentionTable(documents, matcher, isCancelled: isCancelled)
    var places = [[Int32]](repeating: [], count: matcher.actors.count)
    var counts = [Int32](repeating: 0, count: matcher.actors.count)
    var owned = counts
    var lastPassage = [Int32](repeating: -1, count: matcher.actors.count)
    for (place, entry) in table.entries.enumerated() {
      for claim in table.reading(of: entry).claims {
        places[Int(claim.actor)].append(Int32(place))
      }
      if let owner = table.owner(of: entry) { owned[Int(owner)] += 1 }
      guard let actor = table.certainActor(of: entry).map(Int.init),
        !table.isHeading[Int(entry.passage)],
        lastPassage[actor] != entry.passage
      else { continue }
      lastPassage[actor] = entry.passage
      counts[actor] += 1
    }
    self.documents = documents
    self.actors = matcher.actors
    self.table = table
    mentionPlaces = places
    certainPassageCounts = counts
    ownCounts = owned
    actorPlaces = Dictionary(
      matcher.actors.enumerated().map { ($1.id, Int32($0)) },
      uniquingKeysWith: { first, _ in first })
    documentPlaces = Dictionary(
      documents.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// All mentions that may mean an actor in the documents' order, headings included.
  package func mentions(of actor: Actor.ID) -> [LocatedMention] {
    entries(of: actor).map(located)
  }

  /// Those of `mentions(of:)` that are the actor's own, or the others, which may mean another.
  package func mentions(of actor: Actor.ID, own isOwn: Bool) -> [LocatedMention] {
    let place = place(of: actor).map(Int32.init)
    return entries(of: actor).filter { (table.owner(of: $0) == place) == isOwn }.map(located)
  }

  private func located(_ entry: MentionTable.Entry) -> LocatedMention {
    LocatedMention(passage: reference(Int(entry.passage)), mention: mention(entry))
  }

  /// How many mentions are the actor's own: no other is meant, or another only perhaps.
  package func mentionCount(of actor: Actor.ID) -> Int {
    place(of: actor).map { Int(ownCounts[$0]) } ?? 0
  }

  /// How many more mentions may mean the actor: `mentions(of:)` lists both kinds.
  package func sharedMentionCount(of actor: Actor.ID) -> Int {
    place(of: actor).map { mentionPlaces[$0].count - Int(ownCounts[$0]) } ?? 0
  }

  /// The mentions of one passage in order, disjoint, shared surnames read in the light of the
  /// whole document up to there.
  package func mentions(in passage: PassageReference) -> [Mention] {
    ordinal(passage).map { table.entries(ofPassage: $0).map(mention) } ?? []
  }

  /// The passages with a mention that may mean an actor in the documents' order, headings included.
  package func passages(mentioning actor: Actor.ID) -> [PassageReference] {
    var result: [PassageReference] = []
    var last: Int32 = -1
    for entry in entries(of: actor) where entry.passage != last {
      last = entry.passage
      result.append(reference(Int(entry.passage)))
    }
    return result
  }

  /// The actors whom some passages name with certainty, with the number of those passages, most
  /// first and then by first mention; headings do not count.
  package func actors(
    in passages: some Sequence<PassageReference>
  ) -> [(actor: Actor.ID, passages: Int)] {
    counted(in: Set(passages.compactMap(ordinal)).sorted())
  }

  /// The same for all passages of a document; nobody where the document is not known.
  package func actors(in document: Document.ID) -> [(actor: Actor.ID, passages: Int)] {
    guard let place = documentPlaces[document].map(Int.init), place + 1 < table.firstPassage.count
    else { return [] }
    return counted(in: Int(table.firstPassage[place])..<Int(table.firstPassage[place + 1]))
  }

  /// The same for all passages there are.
  package var actorsByPassages: [(actor: Actor.ID, passages: Int)] {
    counted(in: 0..<table.passageCount)
  }

  private func counted(in ordinals: some Sequence<Int>) -> [(actor: Actor.ID, passages: Int)] {
    var counts = [Int](repeating: 0, count: actors.count)
    var order: [Int] = []
    for ordinal in ordinals where !isHeading(ordinal) {
      for actor in certainActors(inPassage: ordinal).lazy.map(Int.init) {
        if counts[actor] == 0 { order.append(actor) }
        counts[actor] += 1
      }
    }
    return order.enumerated().sorted { left, right in
      (-counts[left.element], left.offset) < (-counts[right.element], right.offset)
    }.map { (actors[$0.element].id, counts[$0.element]) }
  }
}

/// Between names and places in the arrays.
extension ActorGraph {
  func place(of actor: Actor.ID) -> Int? {
    actorPlaces[actor].map(Int.init)
  }

  func entries(of actor: Actor.ID) -> [MentionTable.Entry] {
    guard let place = place(of: actor) else { return [] }
    return mentionPlaces[place].map { table.entries[Int($0)] }
  }

  func mention(_ entry: MentionTable.Entry) -> Mention {
    let reading = table.reading(of: entry)
    return Mention(
      range: TextRange(Int(entry.start), Int(entry.end)),
      readings: reading.actors.map { actors[Int($0)].id }, isWeak: reading.isWeak)
  }

  /// The passage with an ordinal, and its document.
  func passage(_ ordinal: Int) -> (document: Document, passage: Passage) {
    let place = table.document(ofPassage: ordinal)
    let document = documents[place]
    return (document, document.passages[ordinal - Int(table.firstPassage[place])])
  }

  func reference(_ ordinal: Int) -> PassageReference {
    let (document, passage) = passage(ordinal)
    return PassageReference(document.id, passage.number)
  }

  func isHeading(_ ordinal: Int) -> Bool {
    table.isHeading[ordinal]
  }

  func ordinal(_ reference: PassageReference) -> Int? {
    guard let place = documentPlaces[reference.document].map(Int.init),
      place + 1 < table.firstPassage.count,
      documents[place].passages.indices.contains(reference.number - 1)
    else { return nil }
    return Int(table.firstPassage[place]) + reference.number - 1
  }

  /// Each once, in the order of the text.
  func certainActors(inPassage ordinal: Int) -> [Int32] {
    var result: [Int32] = []
    for entry in table.entries(ofPassage: ordinal) {
      guard let actor = table.certainActor(of: entry), !result.contains(actor) else { continue }
      result.append(actor)
    }
    return result
  }
}
