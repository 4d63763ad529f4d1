import DocumentModel

/// A passage's words with the actors named among them, for patterns that read what stands between
/// two names.
struct RelationScene {
  struct Name {
    /// The place of the actor in the graph; -1 where the words may mean several.
    let actor: Int32
    let schema: Actor.Schema?
    /// Places in `words`.
    let words: Range<Int>
    /// Whether it is the adjective of a state.
    var isAdjective = false

    var isPerson: Bool { schema == .person }
  }

  /// What parts two words.
  enum Separator {
    case blank
    case comma
    case hyphen
    case apostrophe
    /// The dot of a short title: “Gov. Ann Doe”.
    case titleDot
    case other
  }

  /// Of the passage.
  let bytes: UnsafeBufferPointer<UInt8>
  let words: [Word]
  /// In the order of the text, disjoint.
  let names: [Name]
  private let offset: Int

  /// The bytes are the document's and must stay where they are as long as the scene is used.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ passage: Passage,
    _ entries: ArraySlice<MentionTable.Entry>, _ graph: ActorGraph, _ nations: NationWords
  ) {
    offset = passage.range.start
    let bytes = UnsafeBufferPointer(rebasing: bytes[passage.range.start..<passage.range.end])
    var words: [Word] = []
    WordScanner.scan(bytes, into: &words)
    self.bytes = bytes
    self.words = words
    names = Self.names(entries, words, offset, graph, nations)
  }

  private static func names(
    _ entries: ArraySlice<MentionTable.Entry>, _ words: [Word], _ offset: Int,
    _ graph: ActorGraph, _ nations: NationWords
  ) -> [Name] {
    var names: [Name] = []
    var next = entries.startIndex
    var index = 0
    while index < words.count {
      let start = Int(words[index].start) + offset
      while next < entries.endIndex, Int(entries[next].end) <= start { next += 1 }
      if next < entries.endIndex, Int(entries[next].start) <= start {
        let first = index
        while index < words.count, Int(words[index].start) + offset < Int(entries[next].end) {
          index += 1
        }
        let actor = graph.table.certainActor(of: entries[next]) ?? -1
        let schema = actor < 0 ? nil : graph.actors[Int(actor)].schema
        names.append(Name(actor: actor, schema: schema, words: first..<index))
        next += 1
      } else if let (actor, count) = nations.state(at: index, in: words) {
        names.append(
          Name(actor: actor, schema: .state, words: index..<index + count, isAdjective: true))
        index += count
      } else {
        index += 1
      }
    }
    return names
  }

  func separator(before index: Int) -> Separator {
    guard index > 0 else { return .other }
    let gap = words[index].gap
    if gap == .space { return .blank }
    if gap == .hyphen { return .hyphen }
    if gap.isSubset(of: [.apostrophe, .space]) { return .apostrophe }
    if gap == [.dot, .space], WordList.shortTitles.contains(words[index - 1]) { return .titleDot }
    let between = bytes[Int(words[index - 1].end)..<Int(words[index].start)]
    return between.first == UInt8(ascii: ",") && between.dropFirst().allSatisfy { $0 <= 0x20 }
      ? .comma : .other
  }

  /// Bytes of the document.
  func range(_ places: Range<Int>) -> TextRange {
    TextRange(
      offset + Int(words[places.lowerBound].start), offset + Int(words[places.upperBound - 1].end))
  }

  /// From the first stretch of words to the last; nothing where there is none.
  func range(_ stretches: [Range<Int>]) -> TextRange? {
    guard let first = stretches.first, let last = stretches.last else { return nil }
    return range(first.lowerBound..<last.upperBound)
  }

  /// The text of stretches of words with single blanks between them.
  func text(_ stretches: [Range<Int>]) -> String {
    stretches.map { stretch in
      let last = words[stretch.upperBound - 1]
      let hasDot =
        Int(last.end) < bytes.count && bytes[Int(last.end)] == UInt8(ascii: ".")
        && WordList.shortTitles.contains(last)
      let range = Int(words[stretch.lowerBound].start)..<Int(last.end) + (hasDot ? 1 : 0)
      return String(decoding: bytes[range], as: UTF8.self)
    }.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
