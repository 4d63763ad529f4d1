/// The words of a passage with all that features are made of.
struct TaggerScene {
  private let model: NameModel
  private(set) var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private(set) var words: [Word] = []
  private(set) var traits: [WordTraits] = []
  /// Whether capitals say little: a headline in title case, or all of it in capitals.
  private(set) var casing = Casing.sentence

  enum Casing: UInt8 {
    case sentence
    case title
    case capitals
  }

  init(_ model: NameModel) {
    self.model = model
  }

  /// Takes up another passage; its bytes must stay where they are until the next.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ casings: DocumentCasings) {
    self.bytes = bytes
    words.removeAll(keepingCapacity: true)
    traits.removeAll(keepingCapacity: true)
    WordScanner.scan(bytes, into: &words)
    for word in words {
      var traits = WordTraits(
        form: WordTraits.Form(word, bytes), lexicon: model.marks(of: word.hash))
      traits.inDocument = casings.seen(word.hash)
      self.traits.append(traits)
    }
    markPhrases()
    casing = judgedCasing()
  }

  /// The longest phrases of the lists, from the left.
  private mutating func markPhrases() {
    var index = 0
    while index < words.count {
      guard traits[index].isCapitalized, traits[index].lexicon.contains(.startsPhrase),
        let (length, marks) = longestPhrase(at: index)
      else {
        index += 1
        continue
      }
      for place in 0..<length {
        let position: UInt8 = place == 0 ? 0 : place == length - 1 ? 2 : 1
        traits[index + place].phrase = 1 + marks.phraseCode * 3 + position
      }
      index += length
    }
  }

  private func longestPhrase(at start: Int) -> (Int, LexiconMark)? {
    var key = words[start].hash
    var found: (Int, LexiconMark)?
    var index = start + 1
    while index < words.count, index - start < 5,
      words[index].gap.isSubset(of: [.space, .hyphen, .dot])
    {
      key = key &* 31 &+ words[index].hash
      let marks = model.marks(of: key)
      index += 1
      if !marks.isEmpty { found = (index - start, marks) }
    }
    return found
  }

  private func judgedCasing() -> Casing {
    var long = 0
    var capitalized = 0
    var capitals = 0
    for (word, traits) in zip(words, traits) where word.end - word.start > 3 {
      guard traits.form != .number else { continue }
      long += 1
      if traits.isCapitalized { capitalized += 1 }
      if traits.form == .capitals { capitals += 1 }
    }
    guard long > 2 else { return .sentence }
    if capitals * 3 > long * 2 { return .capitals }
    return capitalized * 4 > long * 3 ? .title : .sentence
  }
}

extension LexiconMark {
  /// What a phrase of several words is, in two bits.
  fileprivate var phraseCode: UInt8 {
    if !isDisjoint(with: [.state, .city, .region]) { return 0 }
    if contains(.organization) { return 1 }
    return contains(.other) ? 2 : 3
  }
}

/// Which words a document writes small, and which with a capital inside a sentence.
///
/// Two bits a word in a table by hash; in a very long document some words share theirs.
struct DocumentCasings {
  private static let size = 1 << 16
  private var seen = [UInt8](repeating: 0, count: size)

  mutating func add(_ words: [Word]) {
    for word in words where !word.shape.contains(.allCapitals) {
      if !word.isCapitalized {
        seen[Self.slot(word.hash)] |= 1
      } else if !word.mayStartSentence {
        seen[Self.slot(word.hash)] |= 2
      }
    }
  }

  func seen(_ hash: UInt64) -> UInt8 {
    seen[Self.slot(hash)]
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(size - 1))
  }
}
