/// Cuts what was read as one name though it is two.
///
/// - “Ann Doe and Ben Roe” – people's names hold no “and”.
/// - “Justice Department and Congress” – two bodies or places that are known by themselves.
/// - “Roe-Doe debate” – two people whom the document names apart, or two states.
struct NameCutter {
  private let tagged: TaggedDocument
  private let lists: NameModel
  /// Names of the document as keys of their words, and people's last words; of names without
  /// hyphens, for the others may be what is to be cut.
  private var known: Set<UInt64> = []

  init(_ tagged: TaggedDocument, lists: NameModel, names: [TaggedName]) {
    self.tagged = tagged
    self.lists = lists
    for name in names where !name.words.dropFirst().contains(where: tagged.isHyphened) {
      known.insert(tagged.key(of: name.words))
      if name.type == .person, let last = name.words.last { known.insert(tagged.places[last].hash) }
    }
  }

  /// The name, or its two halves.
  func parts(of name: TaggedName) -> [TaggedName] {
    for index in name.words.dropFirst() {
      if index + 1 < name.words.upperBound, tagged.places[index].hash == WordHash.and,
        arePair(name.words.lowerBound..<index, index + 1..<name.words.upperBound, name)
      {
        return [
          TaggedName(words: name.words.lowerBound..<index, type: name.type),
          TaggedName(words: index + 1..<name.words.upperBound, type: name.type),
        ]
      }
      if tagged.isHyphened(index), areOpponents(name.words, cutAt: index, name.type) {
        return [
          TaggedName(words: name.words.lowerBound..<index, type: name.type),
          TaggedName(words: index..<name.words.upperBound, type: name.type),
        ]
      }
    }
    return [name]
  }

  private func arePair(_ left: Range<Int>, _ right: Range<Int>, _ name: TaggedName) -> Bool {
    if name.type == .person { return true }
    guard lists.marks(of: tagged.key(of: name.words)).isEmpty else { return false }
    return stands(left, as: name.type) && stands(right, as: name.type)
  }

  /// Whether the words are a name by themselves.
  private func stands(_ words: Range<Int>, as type: NameType) -> Bool {
    if known.contains(tagged.key(of: words)) { return true }
    let marks = lists.marks(of: tagged.key(of: words))
    guard type == .organization else { return !marks.isDisjoint(with: .anyPlace) }
    return marks.contains(.organization)
      || words.count > 1
        && lists.marks(of: tagged.places[words.upperBound - 1].hash).contains(.organizationWord)
  }

  private func areOpponents(_ words: Range<Int>, cutAt index: Int, _ type: NameType) -> Bool {
    let left = words.lowerBound..<index
    let right = index..<words.upperBound
    guard lists.marks(of: tagged.key(of: words)).isEmpty else { return false }
    if type == .person {
      return words.count == 2 && known.contains(tagged.key(of: left))
        && known.contains(tagged.key(of: right))
    }
    return lists.marks(of: tagged.key(of: left)).contains(.state)
      && lists.marks(of: tagged.key(of: right)).contains(.state)
  }
}

extension LexiconMark {
  fileprivate static let anyPlace: LexiconMark = [.state, .city, .region]
}

/// A name as words of a tagged document.
struct TaggedName {
  /// Places in the document's `places`.
  var words: Range<Int>
  var type: NameType
}
