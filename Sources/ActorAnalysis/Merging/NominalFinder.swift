import DocumentModel

/// Finds what actors are called without their names, where little doubt is possible.
///
/// - “Ann Doe, the director of the zoo,” – an apposition with an office or a trade.
/// - “the president” – behind a person whom the document gave that title.
/// - “the company”, “the country”, “the city” – the body or place named last, if it can be one.
struct NominalFinder {
  /// In words.
  private static let longestApposition = 14
  let scene: DocumentScene

  init(_ scene: DocumentScene) {
    self.scene = scene
  }

  func addNominals(to entries: inout [DocumentActors.Entry]) {
    var recent = RecentActors(scene, entries)
    for part in scene.parts {
      var nextName = 0
      for index in part.words.indices {
        while nextName < part.names.count, part.names[nextName].words.lowerBound <= index {
          recent.see(part.names[nextName].entry)
          nextName += 1
        }
        guard let (entry, words) = definite(at: index, in: part, &recent) else { continue }
        entries[entry].mentions.append(.init(range: scene.range(words, of: part), kind: .nominal))
      }
      for name in part.names where scene.types[name.entry] != .place {
        guard let words = apposition(behind: name, in: part) else { continue }
        entries[name.entry].mentions.append(
          .init(range: scene.range(words, of: part), kind: .nominal))
      }
    }
  }

  private func apposition(
    behind name: DocumentScene.NamedSpan, in part: DocumentScene.Part
  ) -> Range<Int>? {
    let start = name.words.upperBound
    guard start < part.words.count, isComma(before: start, in: part),
      scene.types[name.entry] == .person
    else { return nil }
    var end = start + 1
    while end < part.words.count, end - start < Self.longestApposition,
      part.words[end].gap.isSubset(of: [.space, .hyphen, .apostrophe])
    {
      end += 1
    }
    let head = part.words[start..<end].prefix { !WordList.prepositions.contains($0) }
    guard head.count < 7, head.contains(where: { WordList.trades.contains($0) }),
      !head.contains(where: { WordList.personalVerbs.contains($0) })
    else { return nil }
    return start..<end
  }

  private func isComma(before index: Int, in part: DocumentScene.Part) -> Bool {
    let end = part.passage.range.start + Int(part.words[index - 1].end)
    return scene.bytes[end] == 0x2C && part.words[index].gap == [.other, .space]
  }

  /// “the company” and its actor.
  private func definite(
    at index: Int, in part: DocumentScene.Part, _ recent: inout RecentActors
  ) -> (Int, Range<Int>)? {
    let word = part.words[index]
    guard WordList.definite.contains(word), index + 1 < part.words.count,
      part.words[index + 1].followsBlank
    else { return nil }
    if let (entry, count) = recent.office(at: index + 1, in: part) {
      return (entry, index..<index + 1 + count)
    }
    let head = part.words[index + 1]
    guard !head.isCapitalized, isEnd(index + 2, in: part),
      let entry = recent.bearer(of: head.hash)
    else { return nil }
    return (entry, index..<index + 2)
  }

  /// Whether no noun follows that would make “the city” a “city council”.
  private func isEnd(_ index: Int, in part: DocumentScene.Part) -> Bool {
    guard index < part.words.count, part.words[index].gap == .space else { return true }
    return WordList.afterNominals.contains(part.words[index])
  }
}

extension WordList {
  static let definite = WordList("the this our their his her")
  static let prepositions = WordList("of at for in on from with to by who which that whose")
  static let personalVerbs = WordList("he she it they we i said was is were are has had have")
  static let trades = WordList(
    """
    president minister premier chancellor secretary ambassador envoy spokesman spokeswoman
    spokesperson speaker senator lawmaker governor mayor chairman chairwoman chair director judge
    general colonel captain commander commissioner leader deputy chief head founder cofounder owner
    executive ceo analyst economist professor lecturer researcher scientist scholar expert lawyer
    attorney prosecutor activist campaigner journalist reporter editor columnist author writer poet
    novelist historian composer musician singer actor actress comedian filmmaker producer artist
    painter photographer player striker goalkeeper coach manager champion teacher student doctor
    engineer farmer businessman businesswoman entrepreneur adviser advisor aide counsel candidate
    politician member wife husband son daughter father mother brother sister fellow resident curator
    mathematician biologist physicist chemist treasurer officer strategist pollster organizer
    coordinator designer programmer referee nurse pilot publisher host
    """)
  /// What may follow “the company” when it is the company alone.
  static let afterNominals = WordList(
    """
    is was were are has had have will would could can may might should said says of and or but in on
    at to for from with by as that which who where when after before because if while s did does do
    also now then than into over under about against through during since until not
    """)
}
