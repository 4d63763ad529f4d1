import DocumentModel

/// What a search needs of an index, wherever it lies.
///
/// Terms are numbered in the order the index likes; words of titles may be terms of their own, so a
/// zone goes with every question for terms.
protocol PostingSource: Sendable {
  var passageCount: Int { get }
  /// Of passages, in words.
  var averageLength: Double { get }
  /// How many languages have rules for stems, or might have.
  var languageCount: Int { get }

  func number(of term: String, in zone: Zone) -> UInt32?
  func terms(startingWith start: String, in zone: Zone) -> [UInt32]
  /// Terms that become the word by so many changes at most, with the changes; without the word.
  func terms(near word: String, within distance: Int, in zone: Zone) -> [(
    term: UInt32, distance: Int
  )]
  /// Terms that share the word's stem in a language.
  func terms(like word: String, language: Int) -> [UInt32]

  func list(of term: UInt32) -> PostingList
  func passage(_ passage: UInt32) -> IndexedPassage

  /// Ascending; references to passages that are not in the index give nothing.
  func numbers(of references: Set<PassageReference>) -> [UInt32]
  func reference(of passage: UInt32) -> PassageReference
  /// The passages of the documents that are selected, ascending.
  func ranges(ofDocuments isSelected: (DocumentFacts) -> Bool) -> [Range<UInt32>]
  /// The passages of the document with an identifier.
  func ranges(ofDocument id: Document.ID) -> [Range<UInt32>]
}

extension PostingSource {
  var passages: Range<UInt32> { 0..<UInt32(passageCount) }
}
