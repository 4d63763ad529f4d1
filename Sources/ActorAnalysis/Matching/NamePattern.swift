/// One spelling of a name, cut into words, with the actors that it may mean.
struct NamePattern {
  struct Letter {
    /// UTF-8, the first byte lowest; see `ScalarClass`.
    let folding: UInt32
    let isCapital: Bool
  }

  struct PatternWord {
    let hash: UInt64
    let letters: [Letter]
    let shape: Word.Shape
    /// What parts this word from the one before, and its bytes with blanks made one.
    let gap: Word.Gap
    let separator: [UInt8]
  }

  let words: [PatternWord]
  /// Whether any letter is a capital; `one source` has none.
  let hasCapital: Bool
  var claims: [Claim]

  /// Nothing where the name has no letters or digits.
  init?(_ name: String, claims: [Claim]) {
    let found = ActorAnalysis.words(of: name)
    guard !found.isEmpty else { return nil }
    var name = name
    words = name.withUTF8 { bytes in
      found.indices.map { index in
        PatternWord(
          hash: found[index].hash, letters: letters(of: found[index], in: bytes),
          shape: found[index].shape, gap: found[index].gap,
          separator: separator(before: index, of: found, in: bytes))
      }
    }
    hasCapital = words.contains { $0.letters.contains(where: \.isCapital) }
    self.claims = claims
  }

  /// Whether the name is an abbreviation in capitals, dotted or not: `U.S.`, `CSIS`.
  var isAcronym: Bool {
    words.count == 1 && words[0].shape.contains(.allCapitals)
  }
}

/// What lets a pattern mean an actor.
struct Claim: Hashable {
  /// From the surest down.
  enum Basis: Int, Comparable {
    case name
    case alias
    /// The last word of a person's name, which no one wrote down as an alias.
    case surname
    case weakAlias
    /// The last word of a found person's name, by which another one is called: it only counts in
    /// documents that name this person in full.
    case namesake
    /// The first word of a found person's name, likewise.
    case givenName

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The place of the actor in the matcher's list.
  let actor: Int32
  let basis: Basis
  /// Whether the words name a person, as far as is known; persons' names obey stricter rules.
  let isPersonal: Bool
}

/// The letters and digits of a word, folded, without what has no folding.
func letters(of word: Word, in bytes: UnsafeBufferPointer<UInt8>) -> [NamePattern.Letter] {
  var result: [NamePattern.Letter] = []
  var index = Int(word.start)
  while index < Int(word.end) {
    let (scalar, length) = decodeScalar(bytes, at: index)
    let found = ScalarClass.of(scalar)
    if found.folding != 0 {
      result.append(NamePattern.Letter(folding: found.folding, isCapital: found.isCapital))
    }
    index += length
  }
  return result
}

/// The bytes between a word and the one before, with any run of blanks as one.
func separator(
  before index: Int, of words: [Word], in bytes: UnsafeBufferPointer<UInt8>
) -> [UInt8] {
  guard index > 0 else { return [] }
  var result: [UInt8] = []
  for byte in bytes[Int(words[index - 1].end)..<Int(words[index].start)] {
    let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    if !isBlank {
      result.append(byte)
    } else if result.last != 0x20 {
      result.append(0x20)
    }
  }
  return result
}
