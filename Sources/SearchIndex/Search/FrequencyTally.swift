/// Adds up, passage by passage, how often a word occurs in its forms.
struct FrequencyTally {
  enum Form {
    case exact
    case stem
    case prefix
  }

  /// Passages counted so far.
  private(set) var found = 0
  /// For each passage an index of `frequencies` plus one; zero where the word has not been met.
  private var slots: [UInt32]
  private var frequencies: [Relevance.Frequency] = []

  init(passageCount: Int) {
    slots = [UInt32](repeating: 0, count: passageCount)
  }

  mutating func add(_ weight: Double, as form: Form, in passage: UInt32) {
    if slots[Int(passage)] == 0 {
      frequencies.append(Relevance.Frequency())
      found += 1
      slots[Int(passage)] = UInt32(found)
    }
    let slot = Int(slots[Int(passage)]) - 1
    switch form {
    case .exact: frequencies[slot].exact += weight
    case .stem: frequencies[slot].stem += weight
    case .prefix: frequencies[slot].prefix += weight
    }
  }

  /// In the order of passages.
  func forEach(_ body: (UInt32, Relevance.Frequency) -> Void) {
    for (passage, slot) in slots.enumerated() where slot != 0 {
      body(UInt32(passage), frequencies[Int(slot) - 1])
    }
  }
}
