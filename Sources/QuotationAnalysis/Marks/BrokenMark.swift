package import DocumentModel

/// A quotation mark without its counterpart.
package struct BrokenMark: Sendable, Hashable {
  /// The mark: bytes of the document's text.
  package let range: TextRange
  package let flaw: QuoteFlaws
}

extension QuotationFinder {
  /// The marks of a document that nothing closes or opens, in order.
  ///
  /// A mark that the next passage goes on with is whole; `"` behind a digit counts inches.
  package func brokenMarks(in document: Document) -> [BrokenMark] {
    var text = document.text
    return text.withUTF8 { bytes in
      let reader = SceneReader(bytes: bytes, names: [])
      return document.passages.indices.flatMap { index in
        let next = index + 1 < document.passages.count ? document.passages[index + 1] : nil
        let range = reader.range(of: document.passages[index])
        let pairing = reader.pairing(in: range, next: next, sentences: reader.sentences(in: range))
        return pairing.brokenMarks(bytes)
      }
    }
  }
}

extension QuotePairing {
  fileprivate func brokenMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> [BrokenMark] {
    let opening = spans.filter { $0.flaws.contains(.neverCloses) }.map {
      BrokenMark(range: TextRange($0.start, $0.start + $0.openLength), flaw: .neverCloses)
    }
    let closing = strays.filter { $0.start == 0 || !bytes[$0.start - 1].isASCIIDigit }.map {
      BrokenMark(range: TextRange($0.start, $0.end), flaw: .neverOpened)
    }
    return (opening + closing).sorted { $0.range < $1.range }
  }
}
