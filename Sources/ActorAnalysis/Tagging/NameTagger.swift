package import DocumentModel

/// Finds the names in a document by a statistical model, each where it stands.
///
/// “Ann Doe of the Ministry of Rain met us in Oslo” has a person, an organization and a place.
/// Only stretches with capitals are scored, so that text without names costs little.
package struct NameTagger: Sendable {
  private let model: NameModel

  package init(_ model: NameModel) {
    self.model = model
  }

  /// The names of a document in order, disjoint.
  package func names(in document: Document) -> [FoundName] {
    var tagged = TaggedDocument(document, model)
    tagged.read()
    let names = tagged.names
    let cutter = NameCutter(tagged, lists: model, names: names)
    return names.flatMap(cutter.parts).map { name(at: $0.words, $0.type, tagged) }
  }

  private func name(
    at place: Range<Int>, _ type: NameType, _ tagged: TaggedDocument
  ) -> FoundName {
    var sums = SIMD4<Int32>(repeating: 0)
    for index in place {
      let part = NameTag.Part(index, in: place)
      for type in NameType.allCases {
        let column = Int(NameTag(part, of: type).rawValue)
        sums[Int(type.rawValue)] += Int32(tagged.scores[index][column])
      }
    }
    return FoundName(
      range: TextRange(
        Int(tagged.places[place.lowerBound].start), Int(tagged.places[place.upperBound - 1].end)),
      type: type, scores: sums)
  }
}

extension NameTag.Part {
  init(_ index: Int, in place: Range<Int>) {
    if place.count == 1 {
      self = .only
    } else if index == place.lowerBound {
      self = .first
    } else {
      self = index == place.upperBound - 1 ? .last : .inner
    }
  }
}
