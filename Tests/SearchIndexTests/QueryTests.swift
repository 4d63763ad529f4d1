import DocumentModel
import Testing

@testable import SearchIndex

@Test(
  "the strict parser reads the query language",
  arguments: [
    ("rain london", "(and rain london)"),
    ("rain AND london", "(and rain london)"),
    ("rain and london or paris", "(and rain and london or paris)"),
    ("Chip* semiconductor", "(and chip* semiconductor)"),
    ("\"Export Restrictions\" -coal", "(and \"export restrictions\" (not coal))"),
    ("taiwan OR \"self-governing island\"", "(or taiwan \"self-governing island\")"),
    ("a b OR c d", "(or (and a b) (and c d))"),
    ("(a OR b) c", "(and (or a b) c)"),
    ("a OR (b OR c)", "(or a (or b c))"),
    ("-(a b) c", "(and (not (and a b)) c)"),
    ("NOT a b", "(and (not a) b)"),
    ("-coal", "(not coal)"),
    ("((a))", "a"),
    ("co-operation", "co-operation"),
    ("“smart quotes”", "\"smart quotes\""),
    ("\"taiwan\"", "\"taiwan\""),
    ("\"export restr\"*", "\"export restr\"*"),
    ("in:title actor:\"Qin Gang\" x", "(and in:title actor:\"Qin Gang\" x)"),
    ("ISSUE:taiwan date:2022-08..2023-02", "(and issue:taiwan date:2022-08..2023-02)"),
    ("-by:csis document:preview", "(and (not by:csis) document:preview)"),
    ("state.gov 12:30 https://x.org", "(and \"state gov\" \"12 30\" \"https x org\")"),
    ("习近平", "习近平"),
    ("U.S. China's", "(and us china)"),
    ("（a OR b）", "(or a b)"),
  ])
func strict(text: String, expected: String) throws {
  #expect(try Query(parsing: text).description == expected)
}

@Test(
  "the forgiving parser makes the best of what is typed so far",
  arguments: [
    ("chip", "chip…"), ("chip ", "chip"), ("chip.", "chip"), ("big chip", "(and big chip…)"),
    ("", "()"), ("   ", "()"), ("&&& --", "()"),
    ("\"export restr", "\"export restr\"*"), ("\"export ", "\"export\""), ("\"", "()"),
    ("(a OR b", "(or a b…)"), ("a) b", "(and a b…)"), ("()", "()"), ("((((", "()"), ("))", "()"),
    ("a OR", "a"), ("OR a", "a…"), ("a OR OR b", "(or a b…)"), ("OR", "()"), ("AND", "()"),
    ("a AND", "a"), ("a AND OR b", "(or a b…)"), ("a -", "a"), ("a -c", "(and a (not c))"),
    ("-(a b", "(not (and a b))"), ("- a", "a…"), ("--a", "a…"), ("a -OR b", "(or a b…)"),
    ("chip*", "chip*"), ("*", "()"), ("a* *b", "(and a* b…)"), ("ch*p", "\"ch p\"…"),
    ("actor:", "()"), ("actor:qi", "actor:qi"), ("actor:\"Qin G", "actor:\"Qin G\""),
    ("date:20 x", "x…"), ("in:ti", "()"), ("foo:bar x", "(and \"foo bar\" x…)"),
    ("NOT", "not…"), ("blinken~", "blinken~1"), ("a NEAR/3 b", "(near/3 a b…)"), ("a NEAR", "a"),
    ("NEAR b", "b…"), ("a NEAR b NEAR/2 c ", "(and (near/10 a b) (near/2 b c))"), ("chip-", "chip"),
    ("co-op", "co-op…"),
  ])
func typing(text: String, expected: String) {
  #expect(Query.typing(text).query.description == expected)
}

@Test(
  "errors say where they are and what to write",
  arguments: [
    ("a) b", 2, "Nothing is open here. Leave out the “)”, or write a “(” before it."),
    ("x (a b", 3, "This bracket is never closed. Write a “)” where the group ends."),
    ("x ()", 3, "Nothing stands between these brackets. Write words there or leave them out."),
    (
      String(repeating: "(", count: 40) + "a" + String(repeating: ")", count: 40), 33,
      "Brackets in more than 32 others. Write it with fewer."
    ),
    ("x \"a b", 3, "This quotation mark is never closed. Write a “\"” where the phrase ends."),
    (
      "x \"\"", 3,
      "No word stands between these quotation marks. Write a phrase or leave them out."
    ),
    (
      "é OR", 3,
      "OR stands between two things to look for, as in “chips OR taiwan”. "
        + "For the word itself write “or”."
    ),
    (
      "AND a", 1,
      "AND stands between two things to look for, as in “chips AND taiwan”. "
        + "For the word itself write “and”."
    ),
    ("a -", 3, "A minus stands right before what to leave out, as in “-coal”."),
    ("a *", 3, "A star stands right behind the start of a word, as in “chip*”."),
    ("a ch*p", 5, "A star stands only at the end of a word. Write “ch*”."),
    (
      "a blinkn~3", 9,
      "A near spelling changes one letter or two. Write “blinkn~1” or “blinkn~2”."
    ),
    (
      "a NEAR/3 (b c)", 3,
      "NEAR stands between two words or phrases, as in “fentanyl NEAR/8 chips”. "
        + "For the word itself write “near”."
    ),
    ("a &", 3, "“&” has no letter and no digit to look for. Leave it out."),
    (
      "isue:taiwan", 1,
      "There is no operator “isue:”. Did you mean “issue:”? For the word itself leave out the colon."
    ),
    (
      "x speaker:qin", 3,
      "There is no operator “speaker:”. There are in:, actor:, says:, issue:, by:, source:, date:, is:, document:. "
        + "For the word itself leave out the colon."
    ),
    (
      "actor: qin", 1,
      "actor: needs something right behind the colon, as in “actor:\"Qin Gang\"”."
    ),
    (
      "date:feb", 1,
      "“date:feb” cannot be understood. Write a year, a month or a day, as in date:2023-02, "
        + "or two of them with “..” between."
    ),
    ("in:body", 1, "“in:body” cannot be understood. Write in:title."),
    ("is:new", 1, "“is:new” cannot be understood. Write is:unread or is:read."),
    (
      "source:&", 1,
      "“source:&” cannot be understood. Write a publisher, as in source:reuters."
    ),
    ("by:&", 1, "“by:&” cannot be understood. Write a name, as in by:reuters."),
    ("", 1, "Nothing to look for. Write one word or more."),
  ])
func errors(text: String, column: Int, message: String) {
  let error = #expect(throws: QueryError.self) { try Query(parsing: text) }
  #expect(error?.column == column)
  #expect(error?.message == message)
  #expect(error?.description == "column \(column): \(message)")
}

@Test("any text at all can be typed")
func anyText() {
  var random = SeededGenerator(seed: 11)
  let stock = [
    "a", "OR", "AND", "NOT", " ", " ", "(", ")", "\"", "-", "*", "~", ":", "in:title", "date:",
    "by:x",
    "习", "é", "\u{0}", "👩‍👧", "..", "'", "\n",
  ]
  for _ in 0..<2000 {
    let text = (0..<Int.random(in: 0..<12, using: &random))
      .map { _ in stock.randomElement(using: &random) ?? "" }.joined()
    let (query, errors) = Query.typing(text)
    #expect(errors.allSatisfy { $0.column >= 1 && $0.column <= max(1, text.count) })
    #expect(errors == errors.sorted { $0.column < $1.column })
    if let strict = try? Query(parsing: text) { #expect(strict.isEmpty == query.isEmpty) }
  }
  #expect(Query.typing(String(repeating: "(", count: 100_000)).query.isEmpty)
  #expect(Query.typing(String(repeating: "-(a OR ", count: 1000)).errors.count > 1)
}

/// No scalar that takes the one behind it to itself, as a few letters and signs do.
private func scalar(_ random: inout SeededGenerator) -> UInt32 {
  Bool.random(using: &random)
    ? .random(in: 0..<0x600, using: &random) : .random(in: 0x2000..<0xA000, using: &random)
}

@Test("any scalars and any bytes can be typed, and what was understood can be written")
func anyScalars() throws {
  var random = SeededGenerator(seed: 12)
  let signs = Array("()\"“”-–*~:/ ORNEADNT38").map(String.init)
  for round in 0..<600 {
    let length = Int.random(in: 0..<24, using: &random)
    let text =
      round % 2 == 0
      ? String(
        decoding: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) },
        as: UTF8.self)
      : (0..<length).map { _ in
        Bool.random(using: &random)
          ? signs.randomElement(using: &random) ?? ""
          : String(Unicode.Scalar(scalar(&random)) ?? "x")
      }.joined()
    let (query, _) = Query.forgiving(text)
    if query.isEmpty { continue }
    #expect(
      (try? Query(parsing: query.written))?.description == query.description,
      "\(Array(text.unicodeScalars)), \(query.written)")
    _ = QueryText(text).narrowed(by: "issue", text)
    _ = QueryText(text).widened
    for relaxed in QueryText(text).relaxations { #expect(relaxed.text.count <= text.count) }
  }
}

@Test(
  "a query is written in its own language",
  arguments: [
    ("chip* -coal \"export restrictions\"", "chip* -coal \"export restrictions\""),
    ("a (b OR c) -(d e) -f", "a (b OR c) -(d e) -f"),
    ("(a b) OR (c OR d)", "a b OR (c OR d)"),
    ("a NEAR b NEAR/2 \"c d\"", "a NEAR/10 b b NEAR/2 \"c d\""),
    (
      "actor:\"Qin Gang\" date:2022..2023 NOT (x~ NEAR y)",
      "actor:\"Qin Gang\" date:2022..2023 -(x~1 NEAR/10 y)"
    ),
    ("“smart” x", "\"smart\" x"),
  ])
func written(text: String, expected: String) throws {
  #expect(try Query(parsing: text).written == expected)
  #expect(Query.typing("chi").query.written == "chi")
}

@Test(
  "a text is narrowed in front, so that the word at its end may go on",
  arguments: [
    ("chip", "issue:x chip"), ("chip ", "issue:x chip "), ("a OR b", "issue:x (a OR b*)"),
    ("a OR \"b c\"", "issue:x (a OR \"b c\")"), ("", "issue:x"), ("(a OR b", "issue:x (a OR b)"),
    ("date:2022 a", "issue:x date:2022 a"),
  ])
func narrowing(text: String, expected: String) {
  #expect(QueryText(text).narrowed(by: "issue", "x") == expected)
}

@Test("a name with blanks is quoted, and loses its quotation marks")
func narrowingByName() {
  #expect(
    QueryText("a").narrowed(by: "source", "The “Post”, Inc.") == "source:\"The Post, Inc.\" a")
}

@Test(
  "a text is widened by the operator in front",
  arguments: [
    ("issue:x chip", "chip"), ("issue:x date:2022 a b", "date:2022 a b"),
    ("issue:x (a OR b)", "a OR b"), ("a -issue:x b", "a b"), ("issue:x", ""), ("a b ", nil),
    ("issue:x (a OR b) (c OR d)", "(a OR b) (c OR d)"),
  ])
func widening(text: String, expected: String?) {
  #expect(QueryText(text).widened == expected)
}

@Test("what to leave out where nothing is found are words and operators, one by one")
func relaxing() {
  let relaxed = QueryText("fentanyl \"old ships\" -coal issue:x").relaxations
  #expect(relaxed.map(\.without) == ["fentanyl", "\"old ships\"", "issue:x"])
  #expect(relaxed.first?.text == "\"old ships\" -coal issue:x")
  #expect(QueryText("fentanyl").relaxations.isEmpty)
  let words = QueryText("blinkn meets").words
  #expect(words == ["blinkn", "meets"])
  #expect(
    QueryText("blinkn -(meets blinkn)").replacing(["blinkn": "blinken", "meets": "met"])
      == "blinken -(met blinken)")
}

@Test("documents that were read stand in the place of is:read and is:unread")
func reading() throws {
  let query = try Query(parsing: "a is:unread OR -is:read")
  #expect(
    query.resolving(read: ["y", "x"]).description
      == "(or (and a (not (or document:x document:y))) (not (or document:x document:y)))")
  #expect(try Query(parsing: "a").resolving(read: ["x"]).description == "a")
}

@Test("operators have names, help and examples that can be read")
func operatorList() throws {
  let names = QueryOperator.all.map(\.name)
  #expect(Set(names).count == names.count)
  for queryOperator in QueryOperator.all {
    #expect(!queryOperator.help.isEmpty)
    #expect(try Query(parsing: queryOperator.example).description == queryOperator.example)
  }
}

@Test("what an operator is given is told, wherever it stands")
func operatorValues() throws {
  let query = try Query(parsing: "a (issue:x OR -issue:\"Y z\") actor:issue -(b issue:w)")
  #expect(query.values(of: "issue") == ["x", "Y z", "w"])
  #expect(query.values(of: "date") == [])
}
