import DocumentModel

/// A sentence, or the part of a long one in which some words of it stand, whole words only.
struct SentenceExcerpt {
  /// Bytes of the document's text.
  let range: TextRange
  let startsInside: Bool
  let endsInside: Bool

  /// In bytes: about three lines of a list.
  private static let length = 220
  /// Bytes shown before the words.
  private static let before = 80

  init(of sentence: TextRange, around words: TextRange, in text: String) {
    guard sentence.count > Self.length else {
      range = sentence
      startsInside = false
      endsInside = false
      return
    }
    let start = Self.wordStart(
      from: max(sentence.start, words.start - Self.before), to: words.start, in: text,
      sentence: sentence)
    let end = Self.wordEnd(
      from: min(sentence.end, start + Self.length), to: words.end, in: text, sentence: sentence)
    range = TextRange(start, end)
    startsInside = start > sentence.start
    endsInside = end < sentence.end
  }

  /// Behind the next blank, where there is one before the words.
  private static func wordStart(
    from place: Int, to limit: Int, in text: String, sentence: TextRange
  ) -> Int {
    if place == sentence.start { return place }
    let bytes = text.slice(TextRange(sentence.start, limit)).utf8
    let rest = bytes.dropFirst(place - sentence.start)
    return rest.firstIndex(of: UInt8(ascii: " ")).map {
      sentence.start + bytes.distance(from: bytes.startIndex, to: $0) + 1
    } ?? limit
  }

  /// Before the last blank, where there is one behind the words.
  private static func wordEnd(
    from place: Int, to limit: Int, in text: String, sentence: TextRange
  ) -> Int {
    if place >= sentence.end { return sentence.end }
    guard place > limit else { return limit }
    let rest = text.slice(TextRange(limit, sentence.end)).utf8.prefix(place - limit)
    return rest.lastIndex(of: UInt8(ascii: " ")).map {
      limit + rest.distance(from: rest.startIndex, to: $0)
    } ?? limit
  }
}
