package import DocumentModel
import TextAnalysis

/// What the sentences of a briefing state between its actors.
///
/// Read off the certain mentions of a graph, so that nothing is stated of somebody who may be
/// another; headings state nothing.
package struct StatedRelations: Sendable {
  /// In the order of the documents and their texts.
  package private(set) var all: [StatedRelation] = []
  private var places: [Actor.ID: [Int]] = [:]

  /// When cancelled between two documents, those before are covered.
  package init(in graph: ActorGraph, isCancelled: () -> Bool = { false }) {
    let nations = NationWords(graph.actors)
    var ordinal = 0
    for document in graph.documents {
      guard !isCancelled(), ordinal < graph.table.passageCount else { break }
      var text = document.text
      text.withUTF8 { bytes in
        for passage in document.passages {
          add(document, passage, ordinal, bytes, graph, nations)
          ordinal += 1
        }
      }
    }
    sortByActor()
  }

  /// Those that were read before.
  init(_ all: [StatedRelation]) {
    self.all = all
    sortByActor()
  }

  private mutating func sortByActor() {
    for (place, relation) in all.enumerated() {
      places[relation.from, default: []].append(place)
      places[relation.to, default: []].append(place)
    }
  }

  /// Those from or to an actor, in the order of the text.
  package func relations(of actor: Actor.ID) -> [StatedRelation] {
    (places[actor] ?? []).map { all[$0] }
  }

  /// Those between two actors, either way round, in the order of the text.
  package func relations(
    between one: Actor.ID, and other: Actor.ID
  ) -> [StatedRelation] {
    relations(of: one).filter { $0.from == other || $0.to == other }
  }

  private mutating func add(
    _ document: Document, _ passage: Passage, _ ordinal: Int,
    _ bytes: UnsafeBufferPointer<UInt8>, _ graph: ActorGraph, _ nations: NationWords
  ) {
    guard !passage.isHeading else { return }
    let entries = graph.table.entries(ofPassage: ordinal)
    guard entries.contains(where: { graph.table.certainActor(of: $0) != nil }) else { return }
    let scene = RelationScene(bytes, passage, entries, graph, nations)
    let matches = RelationPattern.matches(in: scene)
    guard !matches.isEmpty else { return }
    let sentences = Sentences.ranges(in: document.text(of: passage))
    for match in matches {
      guard let words = scene.range(match.label),
        let sentence = sentences.last(where: { $0.lowerBound + passage.range.start <= words.start })
      else { continue }
      let whole = TextRange(sentence.lowerBound, sentence.upperBound)
        .shifted(by: passage.range.start)
      if match.kind.isDenied(byQuestion: bytes[whole.start..<whole.end]) { continue }
      let names = [match.from, match.to].map { scene.range($0.words) }
        .sorted { $0.start < $1.start }
      guard names.allSatisfy({ whole.start <= $0.start && $0.end <= whole.end }) else { continue }
      all.append(
        StatedRelation(
          from: graph.actors[Int(match.from.actor)].id, to: graph.actors[Int(match.to.actor)].id,
          kind: match.kind, label: scene.text(match.label), words: words,
          evidence: SentenceEvidence(
            passage: PassageReference(document.id, passage.number), sentence: whole,
            highlights: names)))
    }
  }
}

extension StatedRelation.Kind {
  /// Whether a sentence that asks states nothing of this kind.
  fileprivate func isDenied(byQuestion sentence: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard self == .meeting || self == .action else { return false }
    let end = sentence.suffix(4)
    return end.contains(UInt8(ascii: "?"))
  }
}
