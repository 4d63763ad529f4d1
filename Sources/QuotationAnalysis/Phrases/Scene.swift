/// A passage cut into tokens, quoted spans and sentences.
///
/// All positions are places in `tokens`. A sentence's end inside quotation marks ends nothing:
/// `“Go. Now,” he said.` is one.
struct Scene {
  var tokens: [Token] = []
  var spans: [QuotedSpan] = []
  /// The tokens of each sentence, in order.
  var sentences: [Range<Int>] = []
  /// The first and the last token of each span.
  var spanTokens: [Range<Int>] = []
  /// Whether a span's last character is a comma, a question mark or the like.
  var endsInPunctuation: [Bool] = []
  /// Whether a span's last character is a full stop.
  var endsInStop: [Bool] = []

  /// Walks look at this many tokens at most, so that no passage costs more than its length.
  static let reach = 60

  subscript(index: Int) -> Token { tokens[index] }

  /// Numbers the sentences, given their ends in bytes.
  mutating func cutSentences(_ ranges: [Range<Int>]) {
    sentences.removeAll(keepingCapacity: true)
    spanTokens = spans.map { _ in 0..<0 }
    var place = 0
    var start = 0
    for index in tokens.indices {
      var isNew = false
      while place < ranges.count, Int(tokens[index].start) >= ranges[place].upperBound {
        place += 1
        isNew = true
      }
      let isInside = tokens[index].span >= 0 && !tokens[index].has(.openQuote)
      if isNew, !isInside, index > start {
        sentences.append(start..<index)
        start = index
      }
      tokens[index].sentence = Int32(sentences.count)
      let span = Int(tokens[index].span)
      if span >= 0 {
        spanTokens[span] =
          spanTokens[span].isEmpty ? index..<index + 1 : spanTokens[span].lowerBound..<index + 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
  }

  func sentence(of index: Int) -> Range<Int> { sentences[Int(tokens[index].sentence)] }

  /// Whether a token stands between quotation marks.
  func isQuoted(_ index: Int) -> Bool { tokens[index].span >= 0 }

  /// The token at which the bracket that closes here opens.
  func bracketStart(_ index: Int, floor: Int) -> Int? {
    var place = index - 1
    while place >= max(floor, index - Self.reach) {
      if tokens[place].has(.openBracket) { return place }
      place -= 1
    }
    return nil
  }

  /// The token behind the bracket that opens here.
  func bracketEnd(_ index: Int, limit: Int) -> Int? {
    var place = index + 1
    while place < min(limit, index + Self.reach) {
      if tokens[place].has(.closeBracket) { return place + 1 }
      place += 1
    }
    return nil
  }
}
