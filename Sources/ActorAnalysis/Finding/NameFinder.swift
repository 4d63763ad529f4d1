package import DocumentModel

/// Proposes actors for documents that come without any, by rules.
///
/// Names are runs of capitalised words; a word at a sentence's start only counts where it is
/// mostly capitalised inside sentences too. Headings and lines in title case are passed over, for
/// capitals say nothing there. Two passes: first all words are counted, then the runs are cut.
package enum NameFinder {
  /// At most `limit` actors, those of the most passages first, each with `origin` found.
  ///
  /// Whatever was found so far is returned when cancelled between two documents.
  package static func actors(
    in documents: [Document], limit: Int, isCancelled: () -> Bool = { false }
  ) -> [Actor] {
    var collector = RunCollector()
    for (index, document) in documents.enumerated() {
      if isCancelled() { break }
      collector.read(document, at: index)
    }
    let table = CandidateTable(collector.runs, collector.statistics, documents)
    let candidates = table.candidates.filter { $0.isLikelyName(collector.statistics) }
    let groups = NameMerger.groups(of: candidates).filter { !$0.isLoneWord }
    let ranked = groups.enumerated().map { (count: $1.passageCount, place: $0, group: $1) }
      .sorted { ($1.count, $0.place) < ($0.count, $1.place) }
    var free = FreeIdentifiers<Actor>()
    return ranked.prefix(limit).map { actor(for: $0.group, &free) }
  }

  private static func actor(
    for group: NameMerger.Group, _ free: inout FreeIdentifiers<Actor>
  ) -> Actor {
    var aliases = group.aliases.filter { $0.key != group.main.key }.map(\.name)
    if let acronym = group.acronym, !aliases.contains(acronym) { aliases.append(acronym) }
    return Actor(
      id: free.take(Actor.ID(slugging: group.main.name)),
      schema: group.main.schema ?? (group.isPerson ? .person : nil),
      name: group.main.name, aliases: aliases, origin: .found)
  }
}

extension NameCandidate {
  /// Whether enough speaks for the words being a name of someone or of a place.
  fileprivate func isLikelyName(_ statistics: WordStatistics) -> Bool {
    guard let first = words.first, let last = words.last, !WordList.things.contains(last) else {
      return false
    }
    if isSingleWord {
      guard insideSentence > 0, !first.shape.contains(.singleLetter) else {
        return false
      }
      if first.shape.contains(.dotted) { return true }
      return (isAcronym ? !statistics.isOrdinary(first) : statistics.isNameWord(first))
        && (!WordList.noNamesAlone.contains(first) || WordList.bodiesAlone.contains(first))
    }
    return !words.allSatisfy { statistics.isOrdinary($0) }
  }
}
