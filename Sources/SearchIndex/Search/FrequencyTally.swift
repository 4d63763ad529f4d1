/// Adds up, passage by passage, how often a word occurs in its forms.
struct FrequencyTally {
  enum Form {
    case exact
    case stem
    case prefix
    case near
    case far
  }

  /// How many words that begin alike or are spelled alike count; see ``Relevance``.
  var most = Relevance.mostByStart
  /// Passages counted so far.
  private var counted = 0
  /// For each passage an index of `frequencies` plus one; zero where the word has not been met.
  private var slots: [UInt32]
  private var frequencies: [Relevance.Frequency] = []

  init(passageCount: Int) {
    slots = [UInt32](repeating: 0, count: passageCount)
  }

  mutating func add(_ weight: UInt32, as form: Form, in passage: UInt32) {
    if slots[Int(passage)] == 0 {
      frequencies.append(Relevance.Frequency())
      counted += 1
      slots[Int(passage)] = UInt32(counted)
    }
    let slot = Int(slots[Int(passage)]) - 1
    switch form {
    case .exact: frequencies[slot].exact += weight
    case .stem: frequencies[slot].stem += weight
    case .prefix: frequencies[slot].prefix += weight
    case .near: frequencies[slot].near += weight
    case .far: frequencies[slot].far += weight
    }
  }

  /// In how many passages the word is found: whole, or as a start, or nearly so, whichever is most.
  var found: Int {
    var (whole, started, spelled) = (0, 0, 0)
    for frequency in frequencies {
      if frequency.exact + frequency.stem > 0 { whole += 1 }
      if frequency.exact + frequency.prefix > 0 { started += 1 }
      if frequency.near + frequency.far > 0 { spelled += 1 }
    }
    return max(whole, started, spelled)
  }

  /// In the order of passages.
  func forEach(_ body: (UInt32, Relevance.Frequency) -> Void) {
    for (passage, slot) in slots.enumerated() where slot != 0 {
      body(UInt32(passage), frequencies[Int(slot) - 1])
    }
  }
}
