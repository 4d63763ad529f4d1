/// Words in a row that may hold a name: capitals with small words like “of” between.
struct NameRun {
  /// Counted through all documents from zero.
  let passage: Int32
  /// A place in the list of documents.
  let document: Int32
  /// Bytes of the document before the passage, from which its words are counted.
  let offset: Int32
  let words: [Word]
  /// The word before, if only blanks or the dot of an abbreviation part it from the run.
  let before: Word?
  /// Whether a title and “of” go before, as in “Secretary of State Ann Doe”.
  let followsTitleOf: Bool
  /// An abbreviation in brackets behind: “(IMF)”.
  let acronym: Word?
}

/// Finds the runs of one passage.
struct NameRunReader {
  let words: [Word]
  let passage: Int32
  let document: Int32
  let offset: Int32
  let bytes: UnsafeBufferPointer<UInt8>

  func forEachRun(_ body: (NameRun) -> Void) {
    var index = 0
    while index < words.count {
      guard words[index].isCapitalized else {
        index += 1
        continue
      }
      let end = runEnd(from: index)
      body(
        NameRun(
          passage: passage, document: document, offset: offset, words: Array(words[index..<end]),
          before: before(index), followsTitleOf: followsTitleOf(index), acronym: acronym(at: end)))
      index = end
    }
  }

  /// Counted in words; longer runs are no names but text that is capitalised throughout.
  private static let longest = 24

  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    while end < words.count, end - start < Self.longest {
      let last = words[end - 1]
      if words[end].isCapitalized, joins(last, words[end]) {
        end += 1
      } else if let next = endOfConnector(from: end, inRunFrom: start) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// Whether two capitalised words can be parts of one name, as behind an initial or in “O’Malley”.
  private func joins(_ left: Word, _ right: Word) -> Bool {
    switch right.gap {
    case .space: return true
    case .hyphen:
      return !isAcronym(left) && !isAcronym(right) && !left.shape.contains(.singleLetter)
    case .apostrophe: return left.shape.contains(.singleLetter) && left.end - left.start == 1
    case [.dot, .space]:
      return left.shape.contains(.singleLetter) && left.end - left.start == 1
        || WordList.saints.contains(left)
    default: return false
    }
  }

  /// “of”, “for”, “of the” where a name may go on so, and particles as in “Bill de Blasio”.
  private func endOfConnector(from index: Int, inRunFrom start: Int) -> Int? {
    var index = index
    let isParticle = WordList.particles.contains(words[index])
    guard words[index].followsBlank,
      isParticle || WordList.connectors.contains(words[index]) && mayGoOn(words[start..<index])
    else { return nil }
    index += 1
    if index < words.count, words[index].hash == WordHash.the || isParticle,
      words[index].followsBlank, !words[index].isCapitalized
    {
      index += 1
    }
    guard index < words.count, words[index].followsBlank, words[index].isCapitalized else {
      return nil
    }
    return index + 1
  }

  /// Whether “of” may follow: behind “Bank”, and where one went before (“Fund for Care of Cats”).
  private func mayGoOn(_ run: ArraySlice<Word>) -> Bool {
    run.last.map { WordList.namedOf.contains($0) } ?? false
      || run.contains { WordList.connectors.contains($0) }
  }

  private func isAcronym(_ word: Word) -> Bool {
    word.shape.contains(.allCapitals)
  }

  private func before(_ index: Int) -> Word? {
    guard index > 0, words[index].followsBlank || words[index].gap == [.dot, .space] else {
      return nil
    }
    return words[index - 1]
  }

  private func followsTitleOf(_ index: Int) -> Bool {
    index > 1 && words[index].followsBlank && words[index - 1].hash == WordHash.of
      && WordList.personTitles.contains(words[index - 2])
  }

  private func acronym(at index: Int) -> Word? {
    guard index < words.count, words[index].gap == [.space, .opening], isAcronym(words[index]),
      Int(words[index].end) < bytes.count, bytes[Int(words[index].end)] == 0x29
    else { return nil }
    return words[index]
  }
}

extension WordHash {
  static let the = WordHash(of: "the").value
}
