import Testing

@testable import SearchIndex

@Test(
  "what was asked for is marked",
  arguments: [
    ("detainee", "Three [detained] men, one [detainee]."),
    ("chip* -coal", "[Chips] and coal, [chip-making]."),
    ("\"export restrictions\"", "[Export restrictions], export of restrictions."),
    ("\"export restrictions\"", "the [export\nrestrictions]"),
    ("cooperation", "[co-operation] and [cooperation] and [co\u{AD}operation]"),
    ("co-operation", "[co-operation], [cooperation], [co operation], co"),
    ("\"self-governing island\"", "the [self-governing island]"),
    ("governing", "the self-[governing] island"),
    ("china", "[China]’s café, (CHINA" + ")"),
    ("U.S.", "the [U.S.]-China talks"),
    ("近平", "习[近平]主席"),
    ("习近平", "[习近平]主席"),
    ("(a OR b) -(c -d)", "[a] [b] c [d]"),
    ("in:title taiwan actor:qin", "[Taiwan] qin"),
    ("nothing", "here"),
    ("blinkn~", "[Blinken] and [blinkn], no blankets."),
    ("detaine~1", "[detained] and [detainee]"),
    ("fentanyl NEAR/2 chips", "Fentanyl, not for now; [chips] or [fentanyl], and no more chips."),
    ("\"export rules\" NEAR/1 chip", "[export rules] for [chips], and of course export rules"),
    ("-(a NEAR b) c", "a b [c]"),
  ])
func marks(query: String, marked: String) throws {
  let marked = marked.replacing("(CHINA)", with: "([CHINA])")
  let text = marked.filter { $0 != "[" && $0 != "]" }
  let ranges = Highlighter(try Query(parsing: query)).ranges(in: text)
  #expect(printed(text, ranges) == marked)
}

@Test("the word being typed is marked by its start and by its stem")
func typedMarks() {
  let highlighter = Highlighter(Query.typing("big restricti").query)
  #expect(
    printed("big Restrictions", highlighter.ranges(in: "big Restrictions"))
      == "[big] [Restrictions]")
}

@Test("marks tell which part of the query they are of, and what it weighs")
func parts() throws {
  let query = try Query(parsing: "port (old NEAR ships) -coal")
  #expect(query.leaves.map(\.description) == ["port", "(near/10 old ships)"])
  let highlighter = Highlighter(query, rarities: [1, 4])
  let marks = highlighter.marks(in: "old ships in the port")
  #expect(marks.map(\.part) == [1, 2, 0])
  #expect(marks.map { highlighter.weight(ofPart: $0.part) } == [4, 4, 1])
}

@Test("common words near each other are marked in time that grows with the text alone")
func manyNears() throws {
  let text = String(repeating: "a b ", count: 20_000) + "c"
  let ranges = Highlighter(try Query(parsing: "a NEAR/1000 b")).ranges(in: text)
  #expect(ranges.count == 40_000)
  #expect(Highlighter(try Query(parsing: "a NEAR/0 c")).ranges(in: text).isEmpty)
}

@Test("marks follow the language of the text")
func languages() throws {
  let highlighter = Highlighter(try Query(parsing: "Verhandlung"))
  #expect(highlighter.ranges(in: "Verhandlungen", language: "de") == [0..<13])
  #expect(highlighter.ranges(in: "Verhandlungen") == [])
  #expect(highlighter.ranges(in: "verhandlung", language: "zh") == [0..<11])
}

private func printed(_ text: String, _ ranges: [Range<Int>]) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var place = 0
  for range in ranges {
    result += bytes[place..<range.lowerBound] + [UInt8(ascii: "[")]
    result += bytes[range] + [UInt8(ascii: "]")]
    place = range.upperBound
  }
  return String(decoding: result + bytes[place...], as: UTF8.self)
}

@Test("a phrase of many compounds is marked without going every way through it")
func manyCompounds() throws {
  let words = Array(repeating: "co-operation", count: 40).joined(separator: " ")
  let ranges = Highlighter(try Query(parsing: "\"\(words)\"")).ranges(in: words + " and more")
  #expect(ranges == [0..<words.utf8.count])
}
