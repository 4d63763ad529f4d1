import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("Layout")
struct LayoutTests {
  @Test(
    "Lines break at blanks, long words are cut, wide characters take two cells",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one  two", 4, ["one", "two"]),
      ("extraordinary", 5, ["extra", "ordin", "ary"]),
      ("well-known fact", 6, ["well-", "known", "fact"]),
      ("台湾海峡", 5, ["台湾", "海峡"]),
      ("a\nb", 9, ["a", "b"]),
      ("", 9, [""]),
      ("see Chips ¶12", 10, ["see", "Chips ¶12"]),
      ("x", 1, ["x"]),
    ])
  func wrapping(text: String, width: Int, expected: [String]) {
    #expect(SpanWrapper.lines([Span(text)], width: width).map(\.text) == expected)
  }

  @Test("A word that two spans share stays whole, and each part keeps its link")
  func spans() {
    let lines = SpanWrapper.lines(
      [Span("met "), Span("Qin", .mention, target: .actor("qin")), Span("’s aide")], width: 6)
    #expect(lines.map(\.text) == ["met", "Qin’s", "aide"])
    #expect(lines[1].link(at: 1) == 0)
    #expect(lines[1].link(at: 4) == nil)
  }

  @Test("A note stands at the right of the last line where it fits, else below")
  func notes() {
    let short = Block.item(Item([Span("A claim.")], note: [Span("Source ¶2")]))
    #expect(lines(short, width: 24) == ["A claim.       Source ¶2"])
    #expect(lines(short, width: 14) == ["A claim.", "     Source ¶2"])
  }

  @Test("An item shows as many lines as it may, the last with an ellipsis")
  func limit() {
    let item = Block.item(Item([Span("one two three four five six")], lineLimit: 2))
    #expect(lines(item, width: 9) == ["one two", "three…"])
  }

  @Test("Rows line up; numbers stand at the right; narrow panes stack the cells")
  func rows() {
    let columns: [Row.Column] = [.flexible, .number(4)]
    let row = Block.row(Row(columns, [[Span("Taiwan")], [Span("12")]]))
    #expect(lines(row, width: 24) == ["Taiwan                12"])
    #expect(lines(row, width: 12) == ["Taiwan", "12"])
  }

  @Test("A list item hangs behind its marker, a quotation has a bar on every line")
  func markers() {
    func passage(_ kind: Passage.Kind) -> Block {
      .passage(
        PassageBlock(
          reference: PassageReference("d", 1), kind: kind, spans: [Span("some words here")]))
    }
    #expect(
      lines(passage(.listItem(depth: 1, marker: "•")), width: 12) == ["• some words", "  here"])
    #expect(lines(passage(.quotation), width: 12) == ["│ some words", "│ here"])
  }

  private func lines(_ block: Block, width: Int) -> [String] {
    BlockLayout(block, after: nil, width: width).lines.map(\.text)
  }
}

@Suite("Screen plan")
struct ScreenPlanTests {
  @Test(
    "Panes fold away as the window narrows",
    arguments: [
      (200, Focus.page, [true, true, true]), (120, .page, [true, true, true]),
      (100, .page, [true, true, true]), (99, .page, [true, true, false]),
      (80, .related, [false, true, true]), (60, .navigation, [true, true, false]),
      (59, .page, [false, true, false]), (40, .navigation, [true, false, false]),
      (40, .related, [false, false, true]),
    ])
  func folding(width: Int, focus: Focus, shown: [Bool]) {
    let plan = ScreenPlan(size: Size(width: width, height: 24), focus: focus)
    #expect([plan.navigation, plan.page, plan.related].map { $0 != nil } == shown)
  }

  @Test("No part lies outside the window at any size, and no line is longer than the measure")
  func bounds() {
    for width in 0...210 {
      for height in [0, 1, 2, 3, 4, 6, 9, 10, 24] {
        for focus in [Focus.navigation, .page, .related] {
          let size = Size(width: width, height: height)
          let plan = ScreenPlan(size: size, focus: focus)
          for rect in [plan.title, plan.navigation, plan.page, plan.related, plan.status]
            .compactMap(\.self)
          {
            #expect(rect.minX >= 0 && rect.maxX <= width && rect.maxY <= height, "\(size)")
          }
          #expect(plan.text.size.width <= ScreenPlan.measure || plan.page == nil, "\(size)")
        }
      }
    }
  }
}

@Suite("Listing layout")
struct ListingLayoutTests {
  @Test("A long list moves up so that the selection is in sight")
  func scrolling() {
    let listing = Listing(
      title: "Actors", entries: (1...9).map { Listing.Entry("\($0)", target: .actors) })
    let top = ListingLayout([listing], height: 4, selection: 0)
    #expect(top.rows.first == .title("Actors"))
    let bottom = ListingLayout([listing], height: 4, selection: 8)
    #expect((0..<4).map { bottom.entry(atRow: $0) } == [5, 6, 7, 8])
  }
}

extension LayoutLine {
  /// The line as it would be drawn.
  var text: String {
    var text = ""
    for run in runs {
      text += String(repeating: " ", count: max(0, run.x - Glyphs.width(of: text))) + run.text
    }
    return text
  }
}
