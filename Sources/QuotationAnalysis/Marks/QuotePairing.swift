/// Pairs the marks of a passage by direction.
///
/// - `“` closes what `„` opened, `»` opens where `«` does not, and `"` opens before a word and
///   closes behind one.
/// - A mark that opens while another is open tells that the earlier one never closes; it is
///   given its sentence, and a flaw.
/// - `'` and `’` only close where something is open for them, and stand for nothing inside
///   double marks.
struct QuotePairing {
  private(set) var spans: [QuotedSpan] = []
  /// Marks that close what never opened.
  private(set) var strays: [QuoteMark] = []

  private let passage: Range<Int>
  private let sentences: [Range<Int>]
  private var double: QuoteMark?
  private var single: QuoteMark?
  /// The sentence that was looked at last.
  private var sentence = 0

  /// `goesOn` tells whether the next passage opens with a mark; `sentences` are bytes of the text.
  init(_ marks: [QuoteMark], in passage: Range<Int>, sentences: [Range<Int>], goesOn: Bool) {
    self.passage = passage
    self.sentences = sentences
    for mark in marks {
      if mark.isSingle { takeSingle(mark) } else { take(mark) }
    }
    if let open = double { addOpen(open, goesOn: goesOn, limit: passage.upperBound) }
    spans.sort { $0.start < $1.start }
  }

  private mutating func take(_ mark: QuoteMark) {
    guard let open = double else {
      if opens(mark) {
        single = nil
        double = mark
      } else {
        strays.append(mark)
      }
      return
    }
    if closes(mark, open) {
      add(open, mark)
      double = nil
    } else {
      addOpen(open, goesOn: false, limit: mark.start)
      double = mark
    }
  }

  private func opens(_ mark: QuoteMark) -> Bool {
    switch mark.style {
    case .curlyOpen, .low: true
    case .straight, .angleLeft, .angleRight, .curlyClose: mark.canOpen
    case .singleOpen, .singleClose, .singleStraight: false
    }
  }

  private func closes(_ mark: QuoteMark, _ open: QuoteMark) -> Bool {
    switch (open.style, mark.style) {
    case (.low, .curlyOpen), (.low, .curlyClose), (.curlyOpen, .curlyClose): true
    case (.angleLeft, .angleRight), (.angleRight, .angleLeft): true
    case (.curlyClose, .curlyClose), (.straight, .curlyClose): true
    case (.straight, .straight), (.curlyOpen, .straight), (.low, .straight):
      mark.canClose || !mark.canOpen
    default: false
    }
  }

  private mutating func takeSingle(_ mark: QuoteMark) {
    guard double == nil else { return }
    if let open = single {
      if mark.style != .singleOpen, mark.canClose,
        open.style == .singleOpen
          || mark.style == .singleStraight
      {
        add(open, mark)
        single = nil
      } else if mark.style == .singleOpen {
        single = mark
      }
    } else if mark.style == .singleOpen || mark.style == .singleStraight && mark.canOpen {
      single = mark
    }
  }

  private mutating func add(_ open: QuoteMark, _ close: QuoteMark) {
    spans.append(
      QuotedSpan(
        start: open.start, end: close.end, isSingle: open.isSingle,
        openLength: open.end - open.start, closeLength: close.end - close.start))
  }

  private mutating func addOpen(_ open: QuoteMark, goesOn: Bool, limit: Int) {
    var end = limit
    var flaws: QuoteFlaws = []
    if !goesOn {
      flaws = .neverCloses
      while sentence < sentences.count, sentences[sentence].upperBound <= open.end { sentence += 1 }
      if sentence < sentences.count { end = min(sentences[sentence].upperBound, limit) }
    }
    spans.append(
      QuotedSpan(
        start: open.start, end: max(end, open.end), isSingle: false,
        openLength: open.end - open.start, closeLength: 0, goesOn: goesOn, flaws: flaws))
  }
}
