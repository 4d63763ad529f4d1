package import DocumentModel

/// A title as it stood before a name: “Secretary of State” before “Ann Doe”.
package struct FoundRole: Sendable, Equatable {
  package let name: String
  /// Bytes of the document's text.
  package let range: TextRange
  /// Hashes of its words, for finding “the secretary of state”.
  let words: [UInt64]
}

/// Finds the titles before people's names.
struct RoleFinder {
  /// In words; longer ones are a sentence's start.
  private static let longest = 6
  let scene: DocumentScene

  init(_ scene: DocumentScene) {
    self.scene = scene
  }

  func addRoles(to entries: inout [DocumentActors.Entry]) {
    for part in scene.parts {
      for name in part.names where scene.types[name.entry] == .person {
        guard let words = title(before: name.words.lowerBound, in: part) else { continue }
        let hashes = part.words[words].map(\.hash)
        guard !entries[name.entry].roles.contains(where: { $0.words == hashes }) else { continue }
        entries[name.entry].roles.append(
          FoundRole(
            name: scene.text(words, of: part), range: scene.range(words, of: part), words: hashes))
      }
    }
  }

  /// The words of an office directly before a name; courtesies such as “Mr” are none.
  private func title(before end: Int, in part: DocumentScene.Part) -> Range<Int>? {
    guard end > 0, part.words[end].gap == .space else { return nil }
    var start = end
    while start > 0, end - start < Self.longest, isPart(start - 1, before: end, in: part) {
      start -= 1
      guard part.words[start].followsBlank else { break }
    }
    while start < end, !part.words[start].isCapitalized && !isOffice(part.words[start]) {
      start += 1
    }
    let words = part.words[start..<end]
    guard words.contains(where: isOffice), let last = words.last,
      isOffice(last) || WordList.offices.contains(last)
    else { return nil }
    return start..<end
  }

  private func isPart(_ index: Int, before end: Int, in part: DocumentScene.Part) -> Bool {
    let word = part.words[index]
    guard !WordList.courtesies.contains(word) else { return false }
    if isOffice(word) || WordList.titleModifiers.contains(word) { return true }
    if WordList.offices.contains(word) { return word.isCapitalized || index + 1 < end }
    return word.hash == WordHash.of && index + 1 < end
      && WordList.offices.contains(part.words[index + 1])
  }

  private func isOffice(_ word: Word) -> Bool {
    WordList.officeHeads.contains(word)
  }
}

extension WordList {
  /// Titles that name no office.
  static let courtesies = WordList("mr mrs ms miss dr sir dame lord lady rev reverend former then")

  /// Words that an office is called by.
  static let officeHeads = WordList(
    """
    president minister premier chancellor secretary ambassador envoy spokesman spokeswoman
    spokesperson speaker senator governor mayor chairman chairwoman chair director judge justice
    general admiral colonel captain commander commissioner sheriff chief leader king queen prince
    princess sultan pope cardinal archbishop bishop attorney
    """)
}
