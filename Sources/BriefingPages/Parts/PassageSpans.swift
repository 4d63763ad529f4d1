import ActorAnalysis
import DateAnalysis
import DocumentModel
import SearchIndex

/// The text of a passage, or of a part of it, cut where a name, an emphasis, a found word or a
/// piece of evidence begins or ends.
///
/// Line ends inside a paragraph become blanks; preformatted text keeps them.
struct PassageSpans {
  private struct Mark {
    let range: TextRange
    let style: Span.Style
    var target: Location?
  }

  private let document: Document
  private let passage: Passage
  private var marks: [Mark] = []
  /// What is said behind a byte of the text without being part of it.
  private var asides: [Int: String] = [:]

  init(_ document: Document, _ passage: Passage) {
    self.document = document
    self.passage = passage
  }

  /// Marks what the source set apart; `target` says where a link of the source leads.
  func marking(
    inlines: [Passage.Inline], target: (_ destination: String) -> Location? = { .web($0) }
  ) -> Self {
    var copy = self
    for inline in inlines {
      switch inline.kind {
      case .emphasis: copy.marks.append(Mark(range: inline.range, style: .emphasis))
      case .strong: copy.marks.append(Mark(range: inline.range, style: .strong))
      case .code: copy.marks.append(Mark(range: inline.range, style: .code))
      case .link(let destination):
        copy.marks.append(
          Mark(range: inline.range, style: .link, target: target(destination)))
      }
    }
    return copy
  }

  func marking(mentions: [Mention]) -> Self {
    var copy = self
    for mention in mentions {
      copy.marks.append(
        Mark(
          range: mention.range, style: .mention,
          target: mention.target(named: document.text.slice(mention.range))))
    }
    return copy
  }

  /// Says behind words such as `last August` which days they mean; where the words say it all, or
  /// nothing says it, they stand alone.
  func explaining(_ times: some Sequence<TimeExpression>) -> Self {
    var copy = self
    for time in times where time.origin != .explicit {
      guard let date = time.date, let place = wordEnd(behind: time.range.end) else { continue }
      copy.asides[place] = " · \(date.edtf)"
    }
    return copy
  }

  /// Where the word that ends at a byte ends with the `'s` behind it; nothing where it goes on
  /// otherwise, as in `Monday-morning`.
  private func wordEnd(behind byte: Int) -> Int? {
    let rest = document.text.slice(TextRange(byte, passage.range.end)).prefix(3)
    let ending = ["'s", "’s"].first { rest.hasPrefix($0) } ?? ""
    let next = rest.dropFirst(ending.count).first
    let goesOn = next.map { $0.isLetter || $0.isNumber || $0 == "-" } ?? false
    return goesOn ? nil : byte + ending.utf8.count
  }

  func marking(_ ranges: [TextRange], as style: Span.Style) -> Self {
    var copy = self
    copy.marks += ranges.map { Mark(range: $0, style: style) }
    return copy
  }

  func marking(matches highlighter: Highlighter?) -> Self {
    guard let highlighter else { return self }
    let base = passage.range.start
    let reference = PassageReference(document.id, passage.number)
    let ranges = highlighter.ranges(
      in: document.text(of: passage), language: document.metadata.language, of: reference)
    let statements = highlighter.statements(in: reference)
    func shifted(_ range: Range<Int>) -> TextRange {
      TextRange(base + range.lowerBound, base + range.upperBound)
    }
    return marking(statements.map(shifted), as: .evidence)
      .marking(ranges.map(shifted), as: .match)
  }

  /// The spans of `range`, by default of the whole passage.
  func spans(in range: TextRange? = nil) -> [Span] {
    let range = range ?? passage.range
    let inside = marks.filter { $0.range.overlaps(range) && !$0.range.isEmpty }
    let asides = asides(in: range, besides: inside)
    let edges = Set(
      [range.start, range.end] + asides.keys
        + inside.flatMap { [max($0.range.start, range.start), min($0.range.end, range.end)] }
    ).sorted()
    var waiting = inside.enumerated().sorted { $0.element.range.start < $1.element.range.start }[
      ...]
    var open: [(order: Int, mark: Mark)] = []
    return zip(edges, edges.dropFirst()).flatMap { start, end in
      open.removeAll { $0.mark.range.end <= start }
      while let next = waiting.first, next.element.range.start <= start {
        open.append((next.offset, next.element))
        waiting.removeFirst()
      }
      let words = span(
        TextRange(start, end), under: open.sorted { $0.order < $1.order }.map(\.mark))
      return [words] + (asides[end].map { [Span($0, .meaning)] } ?? [])
    }
  }

  /// Those that cut no link in two.
  private func asides(in range: TextRange, besides marks: [Mark]) -> [Int: String] {
    var links = marks.filter { $0.target != nil }.map(\.range).sorted()[...]
    var furthest = 0
    var kept: [Int: String] = [:]
    for (place, text) in asides.sorted(by: { $0.key < $1.key })
    where range.start < place && place <= range.end {
      while let link = links.first, link.start < place {
        furthest = max(furthest, link.end)
        links.removeFirst()
      }
      if furthest <= place { kept[place] = text }
    }
    return kept
  }

  /// The marks cover the range, in the order in which they were given.
  private func span(_ range: TextRange, under marks: [Mark]) -> Span {
    Span(
      visible(document.text.slice(range)),
      marks.map(\.style).max { $0.prominence < $1.prominence } ?? .plain,
      target: marks.lazy.compactMap(\.target).first)
  }

  private func visible(_ text: Substring) -> String {
    if passage.kind == .preformatted || !text.utf8.contains(where: { $0 == 10 || $0 == 13 }) {
      return String(text)
    }
    var result = ""
    var pending = false
    for character in text {
      if character.isNewline {
        pending = true
      } else if pending, character == " " || character == "\t" {
        continue
      } else {
        if pending { result += " " }
        pending = false
        result.append(character)
      }
    }
    return pending ? result + " " : result
  }
}

extension Span.Style {
  /// Which style shows where several meet.
  fileprivate var prominence: Int {
    switch self {
    case .plain, .muted, .meaning: 0
    case .emphasis, .link: 1
    case .strong: 2
    case .code: 3
    case .mention: 4
    case .namedVoice, .unnamedVoice, .officialVoice, .unresolvedVoice, .faded: 5
    case .evidence: 6
    case .caution: 7
    case .match: 8
    }
  }
}

extension Mention {
  /// Where following a name leads: to its actor, or to its readings where it has several.
  func target(named text: some StringProtocol) -> Location {
    if isCertain, let actor = readings.first { return .actor(actor) }
    return .name(String(text))
  }
}

extension String {
  /// The text with ranges of its UTF-8 bytes, sorted and disjoint, marked as found.
  func spans(marking ranges: [Range<Int>]) -> [Span] {
    var spans: [Span] = []
    var position = 0
    for range in ranges {
      if position < range.lowerBound {
        spans.append(Span(String(slice(TextRange(position, range.lowerBound)))))
      }
      spans.append(Span(String(slice(TextRange(range.lowerBound, range.upperBound))), .match))
      position = range.upperBound
    }
    if position < utf8.count { spans.append(Span(String(slice(TextRange(position, utf8.count))))) }
    return spans
  }
}
