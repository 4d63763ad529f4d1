package import DocumentModel

/// What tells a document's content from any other's, in 128 bits.
///
/// It covers all that an index holds of a document and all that its place in the order hangs on:
/// identifier, path, title, authors, publisher, date, language, text, and where the passages are.
/// Documents of the same hash are taken for the same; that happens by chance once in 2⁶⁴ pairs or
/// less, and is no defence against someone who looks for such a pair in his own briefing.
package struct ContentHash: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Costs a look at every byte of the text, at some gigabytes a second.
  package init(of document: Document) {
    var hasher = ContentHasher()
    hasher.add(document.id.rawValue)
    hasher.add(document.path)
    hasher.add(document.title)
    hasher.add(document.metadata.authors.count)
    for author in document.metadata.authors { hasher.add(author) }
    hasher.add(document.metadata.publisher ?? "")
    hasher.add(document.metadata.datePublished?.edtf ?? "")
    hasher.add(document.metadata.language ?? "")
    hasher.add(document.text)
    hasher.add(document.passages.count)
    for passage in document.passages {
      let isHeading = if case .heading = passage.kind { 1 } else { 0 }
      hasher.add(passage.range.start << 1 | isHeading)
      hasher.add(passage.range.end)
    }
    self = hasher.hash
  }

  /// Of several, in their order.
  package init(of hashes: some Sequence<ContentHash>, version: UInt32) {
    var hasher = ContentHasher()
    hasher.add(Int(version))
    for hash in hashes {
      hasher.add(Int(truncatingIfNeeded: hash.high))
      hasher.add(Int(truncatingIfNeeded: hash.low))
    }
    self = hasher.hash
  }

  /// Of a text, such as the path of a folder.
  package init(ofText text: String) {
    var hasher = ContentHasher()
    hasher.add(text)
    self = hasher.hash
  }

  /// Of bytes, such as a list of codes.
  package init(ofBytes bytes: [UInt8]) {
    var hasher = ContentHasher()
    bytes.withUnsafeBytes { hasher.add($0) }
    self = hasher.hash
  }

  /// 32 letters and digits, fit for the name of a file.
  package var name: String { Self.digits(high) + Self.digits(low) }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Takes fields one behind the other, each with its length, so that none runs into the next.
///
/// Four lanes of 64 bits, stepped as in ``Checksum``; at the end all of them go into both halves, in
/// opposite orders.
private struct ContentHasher {
  private static let odd: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var lanes = SIMD4<UInt64>(5, 6, 7, 8) &* Self.odd

  mutating func add(_ number: Int) {
    step(SIMD4(UInt64(bitPattern: Int64(number)), 1, 0, 0))
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(bytes.count)
    var place = 0
    while place + 32 <= bytes.count {
      step(bytes.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self))
      place += 32
    }
    var rest = SIMD4<UInt64>(repeating: 0)
    withUnsafeMutableBytes(of: &rest) { rest in
      for index in place..<bytes.count { rest[index - place] = bytes[index] }
    }
    step(rest)
  }

  @inline(__always)
  private mutating func step(_ words: SIMD4<UInt64>) {
    let product = (lanes ^ words) &* Self.odd
    lanes = product &<< 31 | product &>> 33
  }

  var hash: ContentHash {
    var (high, low) = (Self.odd, ~Self.odd)
    for lane in 0..<4 {
      high = Self.mixed(high ^ lanes[lane])
      low = Self.mixed(low ^ lanes[3 - lane])
    }
    return ContentHash(high: high, low: low)
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = (word ^ word >> 32) &* odd
    let again = (product ^ product >> 29) &* odd
    return again ^ again >> 32
  }
}
