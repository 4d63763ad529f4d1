package import DocumentModel

/// Documents in their order, told apart by their content.
package struct DocumentCollection: Sendable {
  package let documents: [Document]
  let hashes: [ContentHash]
  private let numbers: [ContentHash: Int]

  /// Costs a look at all bytes of the text.
  package init(_ documents: [Document]) {
    self.documents = documents
    hashes = documents.map(ContentHash.init)
    numbers = Dictionary(
      zip(hashes, hashes.indices), uniquingKeysWith: { first, _ in first })
  }

  func number(of hash: ContentHash) -> Int? { numbers[hash] }

  func textSize(of numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { $0 + documents[$1].text.utf8.count }
  }

  /// For each document of a segment its place here; those that are not here, or that another segment
  /// has, or that stand in another order than here, are gone.
  func places(
    of segment: Commit.StoredSegment, besides taken: inout Set<Int>
  ) -> [UInt32] {
    var last = -1
    return segment.documents.map { document in
      guard let number = numbers[document.hash], number > last, taken.insert(number).inserted else {
        return IndexPart.gone
      }
      last = number
      return UInt32(number)
    }
  }
}
