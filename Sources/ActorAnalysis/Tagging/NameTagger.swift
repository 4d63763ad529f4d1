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
    var text = document.text
    return text.withUTF8 { bytes in
      var casings = DocumentCasings()
      let parts = document.passages.map { passage in
        UnsafeBufferPointer(rebasing: bytes[passage.range.start..<passage.range.end])
      }
      var words: [Word] = []
      for part in parts {
        words.removeAll(keepingCapacity: true)
        WordScanner.scan(part, into: &words)
        casings.add(words)
      }
      var names: [FoundName] = []
      var decoder = TagDecoder(model)
      var tags: [NameTag] = []
      for (passage, part) in zip(document.passages, parts) {
        let extractor = FeatureExtractor(TaggerScene(part, model, casings))
        NameIslands.forEach(in: extractor.scene) { island in
          let scores = decoder.decode(extractor, island, &tags)
          Self.forEachName(in: tags) { place in
            names.append(
              Self.name(
                at: place, tags, scores, extractor.scene.words[island], passage.range.start))
          }
        }
      }
      return names
    }
  }

  private static func forEachName(in tags: [NameTag], _ body: (Range<Int>) -> Void) {
    var index = 0
    while index < tags.count {
      guard let type = tags[index].type else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tags.count, tags[end].type == type, !tags[end].begins { end += 1 }
      body(index..<end)
      index = end
    }
  }

  private static func name(
    at place: Range<Int>, _ tags: [NameTag], _ scores: [SIMD16<Int16>], _ words: ArraySlice<Word>,
    _ offset: Int
  ) -> FoundName {
    var sums = SIMD4<Int32>(repeating: 0)
    for index in place {
      for type in NameType.allCases {
        let part: NameTag.Part =
          place.count == 1
          ? .only
          : index == place.lowerBound ? .first : index == place.upperBound - 1 ? .last : .inner
        sums[Int(type.rawValue)] += Int32(scores[index][Int(NameTag(part, of: type).rawValue)])
      }
    }
    let first = words[words.startIndex + place.lowerBound]
    let last = words[words.startIndex + place.upperBound - 1]
    return FoundName(
      range: TextRange(offset + Int(first.start), offset + Int(last.end)),
      type: tags[place.lowerBound].type ?? .other, scores: sums)
  }
}
