extension SegmentWriter {
  /// For each language the terms by the hashes of their stems, and in how many passages each group
  /// of terms of one stem is found.
  func stems(firstWord: Int) -> [UInt8] {
    var ordinals = [UInt32](repeating: 0, count: index.dictionary.count)
    for (ordinal, term) in index.sortedTerms.all.enumerated() {
      ordinals[Int(term)] = UInt32(firstWord + ordinal)
    }
    var bytes: [UInt8] = []
    for groups in index.stemGroups {
      let members = groups.map { self.members(of: $0, ordinals) } ?? []
      bytes.appendFixed(UInt32(members.count))
      for member in members { bytes.appendFixed(member.hash) }
      for member in members { bytes.appendFixed(member.term) }
      for member in members { bytes.appendFixed(member.found) }
    }
    return bytes
  }

  private typealias StemMember = (hash: UInt32, term: UInt32, found: UInt32)

  private func members(of groups: StemGroups, _ ordinals: [UInt32]) -> [StemMember] {
    var union = PassageUnion(passageCount: index.passages.count)
    var members: [StemMember] = []
    groups.forEachGroup { hash, terms in
      let lists = terms.map(index.postings.list)
      let found = lists.count == 1 ? lists[0].passages.count : union.count(lists)
      for term in terms { members.append((hash, ordinals[Int(term)], UInt32(found))) }
    }
    return members.sorted { ($0.hash, $0.term) < ($1.hash, $1.term) }
  }
}
