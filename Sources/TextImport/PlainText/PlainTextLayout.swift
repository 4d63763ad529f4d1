import DocumentModel

/// What the line ends of a plain-text file mean: some wrap a paragraph, others end one.
///
/// Blank lines part the file into blocks. In a block of several lines, in this order:
///
/// 1. All lines indented by four or more, or most of them set in columns (three blanks between
///    words): the block is preformatted.
/// 2. A line that begins with a list marker begins an item, which reaches to the next.
/// 3. A line of more than 100 scalars: nobody wrapped these lines, so each is a paragraph.
/// 4. Lines filled to a common measure of 50 or more: a wrapped paragraph with its line ends
///    inside. A line is full where the next line's first word would not have fitted on it (within
///    a tenth of the measure), and most lines but the last must be. An indented line begins a new
///    paragraph, and so does the one behind a sentence that ends well short of the measure.
/// 5. Lines under 60, in a file that has blank lines elsewhere: an address, a poem, a signature;
///    preformatted, so that its lines stand as they are.
/// 6. Otherwise each line is a paragraph.
struct PlainTextLayout {
  private static let longestWrappedLine = 100
  private static let shortestMeasure = 50
  private static let longestShortLine = 60

  let bytes: UnsafeBufferPointer<UInt8>
  /// Each without a blank line in it, none empty.
  let blocks: [ArraySlice<TextLine>]
  private let isIndentedThroughout: Bool

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let lines = TextLine.all(in: bytes)
    blocks = lines.split(whereSeparator: \.isBlank)
    isIndentedThroughout = blocks.allSatisfy { block in block.allSatisfy { $0.indentation > 0 } }
  }

  func addPassages(of block: ArraySlice<TextLine>, to list: inout PassageList) {
    guard let first = block.first, let last = block.last else { return }
    if block.count > 1, isPreformatted(block) {
      list.add(.preformatted, TextRange(first.start, last.contentEnd))
      return
    }
    let markers = block.map { ListMarker(of: $0, in: bytes) }
    if markers[0] != nil || markers.count(where: { $0 != nil }) > 1 {
      addItems(of: block, markers, to: &list)
    } else {
      addParagraphs(of: block, to: &list)
    }
  }

  private func isPreformatted(_ block: ArraySlice<TextLine>) -> Bool {
    if !isIndentedThroughout, block.allSatisfy(isDeeplyIndented) { return true }
    return block.count(where: isInColumns) * 2 > block.count
  }

  private func isDeeplyIndented(_ line: TextLine) -> Bool {
    line.indentation >= 4 || (line.indentation > 0 && bytes[line.start] == UInt8(ascii: "\t"))
  }

  /// Whether three blanks or a tab stand between words.
  ///
  /// Every third byte is looked at, as three blanks in a row cover one of those.
  private func isInColumns(_ line: TextLine) -> Bool {
    guard line.byteCount <= 4 * Self.longestWrappedLine else { return false }
    if line.hasTab {
      return bytes[line.contentStart..<line.contentEnd].contains(UInt8(ascii: "\t"))
    }
    for position in stride(from: line.contentStart + 2, to: line.contentEnd, by: 3)
    where bytes[position] == UInt8(ascii: " ") {
      if hasThreeBlanks(around: position) { return true }
    }
    return false
  }

  /// The first and last bytes of a line's content are none, so that no run leaves the line.
  private func hasThreeBlanks(around position: Int) -> Bool {
    var start = position
    while bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    var end = position
    while bytes[end] == UInt8(ascii: " ") { end += 1 }
    return end - start >= 3
  }

  /// In scalars, indentation included; in bytes where the line is far too long to be wrapped.
  func width(of line: TextLine) -> Int {
    guard line.byteCount <= 4 * Self.longestWrappedLine else { return line.byteCount }
    return scalarCount(UnsafeBufferPointer(rebasing: bytes[line.start..<line.contentEnd]))
  }
}

extension PlainTextLayout {
  private func addItems(
    of block: ArraySlice<TextLine>, _ markers: [ListMarker?], to list: inout PassageList
  ) {
    let starts = markers.indices.filter { markers[$0] != nil }
    let base = block.startIndex
    if let first = starts.first, first > 0 {
      addParagraphs(of: block[base..<(base + first)], to: &list)
    }
    let outermost = starts.map { block[base + $0].indentation }.min() ?? 0
    for (number, start) in starts.enumerated() {
      guard let marker = markers[start] else { continue }
      let next = number + 1 < starts.count ? starts[number + 1] : markers.count
      let depth = 1 + min(5, (block[base + start].indentation - outermost) / 2)
      list.add(
        .listItem(depth: depth, marker: marker.text),
        TextRange(marker.end, block[base + next - 1].contentEnd))
    }
  }

  private func addParagraphs(of block: ArraySlice<TextLine>, to list: inout PassageList) {
    guard let first = block.first, let last = block.last else { return }
    if block.count == 1 {
      list.add(.paragraph, first.content)
      return
    }
    let widths = block.map(width)
    let longest = widths.max() ?? 0
    if longest <= Self.longestWrappedLine, isWrapped(block, widths, measure: longest) {
      addWrappedParagraphs(of: block, measure: longest, to: &list)
    } else if longest < Self.longestShortLine, blocks.count > 1 {
      list.add(.preformatted, TextRange(first.start, last.contentEnd))
    } else {
      for line in block { list.add(.paragraph, line.content) }
    }
  }

  /// Whether at least six lines in ten (the last one apart) are full.
  private func isWrapped(_ block: ArraySlice<TextLine>, _ widths: [Int], measure: Int) -> Bool {
    guard measure >= Self.shortestMeasure else { return false }
    let full = zip(widths, block.dropFirst()).count { width, next in
      width * 10 >= measure * 9 || (width + 1 + firstWordWidth(of: next)) * 10 >= measure * 9
    }
    return full * 10 >= (block.count - 1) * 6
  }

  private func firstWordWidth(of line: TextLine) -> Int {
    let content = bytes[line.contentStart..<line.contentEnd]
    let end = content.firstIndex(where: TextLine.isBlank) ?? line.contentEnd
    return scalarCount(UnsafeBufferPointer(rebasing: content[..<end]))
  }

  private func addWrappedParagraphs(
    of block: ArraySlice<TextLine>, measure: Int, to list: inout PassageList
  ) {
    var start = block.startIndex
    for index in block.indices.dropFirst() {
      let line = block[index]
      let previous = block[index - 1]
      let isIndented = line.indentation > 1 && previous.indentation == 0
      guard isIndented || endsParagraph(previous, measure: measure) else { continue }
      list.add(.paragraph, TextRange(block[start].contentStart, previous.contentEnd))
      start = index
    }
    let end = block[block.endIndex - 1].contentEnd
    list.add(.paragraph, TextRange(block[start].contentStart, end))
  }

  /// Whether a sentence ends on a line that is filled to less than six tenths.
  private func endsParagraph(_ line: TextLine, measure: Int) -> Bool {
    switch bytes[line.contentEnd - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""):
      return width(of: line) * 10 < measure * 6
    default:
      return false
    }
  }
}
