/// All patterns of a briefing by the hash of their first word, the longest first.
///
/// An open-addressing table with linear probing, at most a quarter full, so that nearly every word
/// of a text is turned away by one look.
struct PatternTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var first: Int32 = 0
    /// Zero in a free slot.
    var count: Int32 = 0
  }

  private let slots: [Slot]
  private let patterns: [NamePattern]

  init(_ patterns: [NamePattern]) {
    var groups: [UInt64: [NamePattern]] = [:]
    for pattern in patterns { groups[pattern.words[0].hash, default: []].append(pattern) }
    var size = 16
    while size < groups.count * 4 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    var ordered: [NamePattern] = []
    for (hash, group) in groups {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place].count > 0 { place = (place + 1) & (size - 1) }
      slots[place] = Slot(hash: hash, first: Int32(ordered.count), count: Int32(group.count))
      ordered += group.sorted { $0.words.count > $1.words.count }
    }
    self.slots = slots
    self.patterns = ordered
  }

  /// The patterns whose first word has a hash.
  @inline(__always)
  func candidates(for hash: UInt64) -> ArraySlice<NamePattern>? {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].count > 0 {
      if slots[place].hash == hash {
        let first = Int(slots[place].first)
        return patterns[first..<first + Int(slots[place].count)]
      }
      place = (place + 1) & mask
    }
    return nil
  }
}
