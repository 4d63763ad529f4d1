import DocumentModel
import TextAnalysis

/// Makes the scene of each passage of a document in turn.
struct SceneReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let names: [NameSpan]
  private var nextName = 0

  init(bytes: UnsafeBufferPointer<UInt8>, names: [NameSpan]) {
    self.bytes = bytes
    self.names = names
  }

  /// The passage's bytes of the text.
  func range(of passage: Passage) -> Range<Int> {
    min(passage.range.start, bytes.count)..<min(passage.range.end, bytes.count)
  }

  func pairing(
    in range: Range<Int>, next: Passage?, sentences: [Range<Int>]
  ) -> QuotePairing {
    QuotePairing(
      QuoteMarkReader(bytes: bytes, range: range).marks(), in: range, sentences: sentences,
      goesOn: next.map(opensWithMark) ?? false)
  }

  mutating func scene(of passage: Passage, next: Passage?) -> Scene {
    let range = range(of: passage)
    let sentences = sentences(in: range)
    var scene = Scene()
    scene.spans = pairing(in: range, next: next, sentences: sentences).spans
    var reader = TokenReader(bytes: bytes, range: range)
    reader.read(into: &scene.tokens, spans: scene.spans)
    scene.cutSentences(sentences)
    scene.endsInStop = scene.spans.map { span in
      let last = span.end - span.closeLength - 1
      return last > span.start && bytes[last] == UInt8(ascii: ".")
    }
    scene.endsInPunctuation = scene.spans.map(endsInPunctuation)
    addNames(to: &scene)
    return scene
  }

  /// The sentences of a passage; a no-break space (U+00A0, `C2 A0`) parts them as any blank does.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    var text = Array(bytes[range])
    for index in text.indices.dropLast() where text[index] == 0xC2 && text[index + 1] == 0xA0 {
      text[index] = 0x20
      text[index + 1] = 0x20
    }
    return Sentences.ranges(in: String(decoding: text, as: UTF8.self)).map {
      $0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound
    }
  }

  private func endsInPunctuation(_ span: QuotedSpan) -> Bool {
    var last = span.end - span.closeLength - 1
    while last > span.start, bytes[last] == 0x20 || bytes[last] == 0x27 { last -= 1 }
    guard last > span.start + 2 else { return false }
    switch bytes[last] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: "-"):
      return true
    default:
      // The dashes and the ellipsis of General Punctuation.
      return bytes[last - 2] == 0xE2 && bytes[last - 1] == 0x80
        && (bytes[last] == 0x93 || bytes[last] == 0x94 || bytes[last] == 0xA6)
    }
  }

  private func opensWithMark(_ passage: Passage) -> Bool {
    guard case .paragraph = passage.kind else { return false }
    let end = min(passage.range.end, passage.range.start + 12, bytes.count)
    let marks = QuoteMarkReader(bytes: bytes, range: passage.range.start..<end).marks()
    return marks.first.map { $0.start == passage.range.start && !$0.isSingle && $0.canOpen }
      ?? false
  }

  /// Tells each token which name it is part of.
  private mutating func addNames(to scene: inout Scene) {
    for index in scene.tokens.indices where scene.tokens[index].isWord {
      let start = Int(scene.tokens[index].start)
      while nextName < names.count, names[nextName].range.end <= start { nextName += 1 }
      guard nextName < names.count else { return }
      let range = names[nextName].range
      if range.start <= start, Int(scene.tokens[index].end) <= range.end {
        scene.tokens[index].name = Int32(nextName)
      }
    }
  }
}
