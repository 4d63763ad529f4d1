import BriefingPages
import ScreenModel

/// Breaks spans into lines of a width, at blanks where there are some.
///
/// A word longer than a line is cut; between two-cell characters (Chinese, Japanese, Korean) a line
/// may end anywhere. Blanks at a line's end take no room. A line end in the text is kept.
struct SpanWrapper {
  private struct Piece {
    let glyph: Glyph
    let span: Int

    var width: Int { glyph.width }
    var isBlank: Bool { glyph == .space }
    /// A passage's number stays with the title before it.
    var isTiedToWordBefore: Bool { glyph.base == "¶" }
    /// Whether a line may end behind it.
    var mayEndLine: Bool {
      isBlank || width == 2 || !glyph.hasMarks && (glyph.base == "-" || glyph.base == "—")
    }
  }

  private let spans: [Span]
  private let links: [Int?]
  private let width: Int
  private var lines: [LayoutLine] = []
  private var line: [Piece] = []
  private var lineWidth = 0
  /// Where the line may be broken: pieces before it stay.
  private var breakable = 0
  /// Where it may be broken should the next word turn out to be tied to the one before.
  private var breakableBefore = 0

  /// Lines no wider than `width` cells; links are numbered from `firstLink` on.
  static func lines(_ spans: [Span], width: Int, firstLink: Int = 0) -> [LayoutLine] {
    var wrapper = SpanWrapper(spans, width: max(1, width), firstLink: firstLink)
    wrapper.run()
    return wrapper.lines
  }

  private init(_ spans: [Span], width: Int, firstLink: Int) {
    self.spans = spans
    self.width = width
    var next = firstLink
    links = spans.map { span in
      guard span.target != nil else { return nil }
      next += 1
      return next - 1
    }
  }

  private mutating func run() {
    for (number, span) in spans.enumerated() {
      for (order, part) in span.text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).enumerated() {
        if order > 0 { finishLine() }
        Glyphs.forEach(in: part) { glyph, _ in
          append(Piece(glyph: glyph, span: number))
          return true
        }
      }
    }
    if !line.isEmpty || lines.isEmpty { finishLine() }
  }

  private mutating func append(_ piece: Piece) {
    if piece.width == 2 { breakable = line.count }
    if piece.isTiedToWordBefore, line.last?.isBlank == true { breakable = breakableBefore }
    if lineWidth + piece.width > width, !piece.isBlank { breakLine() }
    if piece.isBlank, line.isEmpty, !lines.isEmpty { return }
    line.append(piece)
    lineWidth += piece.width
    if piece.mayEndLine {
      if !piece.isBlank || line.dropLast().last?.isBlank != true { breakableBefore = breakable }
      breakable = line.count
    }
  }

  private mutating func breakLine() {
    let cut = breakable > 0 ? breakable : line.count
    let rest = Array(line[cut...])
    line.removeSubrange(cut...)
    finishLine()
    line = rest
    lineWidth = rest.reduce(0) { $0 + $1.width }
  }

  private mutating func finishLine() {
    while line.last?.isBlank == true { line.removeLast() }
    var runs: [LayoutLine.Run] = []
    var x = 0
    var current: Int?
    for piece in line {
      if current == piece.span, !runs.isEmpty {
        piece.glyph.write(to: &runs[runs.count - 1].text)
      } else {
        runs.append(
          LayoutLine.Run(
            x: x, text: piece.glyph.text, style: spans[piece.span].style, link: links[piece.span]))
        current = piece.span
      }
      x += piece.width
    }
    lines.append(LayoutLine(runs))
    line = []
    lineWidth = 0
    breakable = 0
    breakableBefore = 0
  }
}

extension LayoutLine.Run {
  /// In cells.
  package var width: Int { Glyphs.width(of: text) }
}

extension LayoutLine {
  /// The cells up to the end of its last run.
  package var width: Int { runs.last.map { $0.x + $0.width } ?? 0 }

  /// The line with an ellipsis at its end, within a width.
  func ellipsized(to width: Int) -> LayoutLine {
    var runs = runs
    while let last = runs.last, last.x >= width - 1 { runs.removeLast() }
    guard let last = runs.popLast() else { return self }
    let room = max(0, width - 1 - last.x)
    let kept = Glyphs.prefix(of: last.text, fitting: room).bytes
    var text = String(last.text.utf8.prefix(kept)) ?? ""
    let rest = last.text.utf8.dropFirst(kept)
    if let next = rest.first, next != UInt8(ascii: " "), let blank = text.lastIndex(of: " ") {
      text = String(text[..<blank])  // no part of a word
    }
    while text.last == " " { text.removeLast() }
    runs.append(Run(x: last.x, text: text + "…", style: last.style, link: last.link))
    return LayoutLine(runs, role: role)
  }
}
