import DocumentModel

/// Cuts documents into stretches that are indexed at the same time, each a segment.
struct IndexChunks {
  /// Bytes of text; a segment of so many takes some hundred megabytes while it is built.
  private static let largest = 32 << 20
  /// Less is not worth another segment.
  private static let smallest = 4 << 20
  private static let fewestThreads = 2

  /// Numbers of documents, ascending.
  let chunks: [[Int]]

  init(_ numbers: [Int], of collection: DocumentCollection) {
    let total = collection.textSize(of: numbers)
    let wanted = min(Self.fewestThreads, total / Self.smallest)
    let count = max(1, wanted, (total + Self.largest - 1) / Self.largest)
    var chunks: [[Int]] = []
    var chunk: [Int] = []
    var size = 0
    for number in numbers {
      chunk.append(number)
      size += collection.documents[number].text.utf8.count
      guard size >= total / count else { continue }
      chunks.append(chunk)
      (chunk, size) = ([], 0)
    }
    self.chunks = chunk.isEmpty ? chunks : chunks + [chunk]
  }
}
