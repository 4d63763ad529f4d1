package import DocumentModel
internal import TextAnalysis

/// Finds the time expressions of English documents and works out what they mean.
///
/// The grammar (`TimeRule`) is read over words that a small lexicon knows; nothing else of the text
/// is looked at twice. Costs one pass over the text, whatever it holds.
package struct DateFinder: Sendable {
  /// The day from which the document speaks; with none, what depends on it stays unresolved.
  package let reference: TimeReference?
  /// Whether 3/2/2023 is the third of February where nothing else tells.
  package let isDayFirst: Bool

  package init(reference: TimeReference?, isDayFirst: Bool = false) {
    self.reference = reference
    self.isDayFirst = isDayFirst
  }

  package func expressions(in document: Document) -> [TimeExpression] {
    let isBritish = document.metadata.language.map { $0.hasPrefix("en-") && $0 != "en-US" }
    return expressions(inText: document.text, isDayFirst: isBritish ?? isDayFirst)
  }

  /// In order, and none upon another; ranges count UTF-8 bytes of the text.
  package func expressions(in text: String) -> [TimeExpression] {
    expressions(inText: text, isDayFirst: isDayFirst)
  }

  private func expressions(inText text: String, isDayFirst: Bool) -> [TimeExpression] {
    withUTF8(of: text) { bytes in
      var scanner = TokenScanner(bytes: bytes, isDayFirst: isDayFirst)
      var tokens = scanner.scan()
      NumberWords.merge(&tokens)
      var grammar = GrammarScanner(tokens: tokens)
      let matches = Combinations(tokens: tokens).combined(grammar.scan())
      return resolved(matches, tokens)
    }
  }

  private func resolved(_ matches: [GrammarMatch], _ tokens: [TimeToken]) -> [TimeExpression] {
    let day = reference.map { DayNumber($0.day) }
    let test = NarrativeTest(matches: matches, reference: day)
    var resolver = Resolver(reference: day, isNarrative: test.isNarrative)
    let asides = test.asides
    let tenses = TenseFinder(tokens: tokens)
    let links = RangeLinks(tokens: tokens)
    var last: GrammarMatch?
    return matches.enumerated().compactMap { place, match in
      let tense = match.meaning.needsTense ? tenses.tense(around: match.range) : .unknown
      let isAside = asides.contains(place)
      guard let value = resolver.value(of: match.meaning, tense: tense, isAside: isAside) else {
        return nil
      }
      defer { last = match }
      return TimeExpression(
        range: textRange(of: match, tokens), kind: value.kind, value: value.timex,
        modifier: match.modifier, date: value.date(match.modifier), origin: value.origin,
        endsRange: last.map { links.isRange(from: $0, to: match) } ?? false)
    }
  }

  private func textRange(of match: GrammarMatch, _ tokens: [TimeToken]) -> TextRange {
    TextRange(
      Int(tokens[match.range.lowerBound].start), Int(tokens[match.range.upperBound - 1].end))
  }
}

extension Resolver.Value {
  func date(_ modifier: TimeExpression.Modifier?) -> FuzzyDate? {
    guard let first = periods.first, let last = periods.last else { return nil }
    let mark = modifier == .approximate ? "~" : ""
    if periods.count == 1, first.edtf.contains("/") {
      return FuzzyDate(first.edtf.split(separator: "/").map { $0 + mark }.joined(separator: "/"))
    }
    if periods.count == 1 { return FuzzyDate(first.edtf + mark) }
    let start = first.edtf.prefix { $0 != "/" }
    let end = last.edtf.split(separator: "/").last ?? ""
    return FuzzyDate("\(start)\(mark)/\(end)\(mark)")
  }
}

extension Meaning {
  var needsTense: Bool {
    switch self {
    case .part(_, .direction(.byTense)), .weekday(_, .byTense), .shifted(.weekend, 0, .document):
      true
    case .timeOfDay(_, let day): day.needsTense
    case .quarter(endingOn: let day), .around(let day, _, _): day.needsTense
    case .range(_, let last): last.needsTense
    default: false
    }
  }
}
