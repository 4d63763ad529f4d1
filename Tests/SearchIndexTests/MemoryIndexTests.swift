import DocumentModel
import Testing

@testable import SearchIndex

private let briefing = [
  Document(
    "overview", title: "Secretary's trip",
    [
      "China's leaders want looser export restrictions on chips.",
      "#Taiwan",
      "The self-governing island is a red line. Taiwan, Taiwan, Taiwan.",
      "Three Americans are detained; their families ask for co-operation.",
      "The U.S. wants cooperation on fentanyl. 习近平主席访问了北京。",
    ]
  ) {
    $0.publisher = "Reuters News"
    $0.datePublished = FuzzyDate("2023-02-03")
  },
  Document(
    "chips", title: "Chip-making controls",
    ["Restrictions on exports hit ASML.", "The chipmaker said chip making goes on. Café."]
  ) {
    $0.authors = ["Ana García"]
    $0.datePublished = FuzzyDate("2022-10")
  },
  Document("regeln", title: "Regeln", ["Die Verhandlung über Chips. Gift."]) {
    $0.language = "de"
  },
]

private let index = MemoryIndex(documents: briefing)

@Test(
  "words are found as people write them",
  arguments: [
    ("china", "overview#p1"), ("detainee", "overview#p4"), ("DETAINEES", "overview#p4"),
    ("cooperation fentanyl", "overview#p5"), ("cooperation", "overview#p4 overview#p5"),
    ("co-operation", "overview#p4 overview#p5"), ("us", "overview#p5"), ("U.S.", "overview#p5"),
    ("cafe", "chips#p2"), ("verhandlungen", "regeln#p1"), ("giftly", ""),
    ("习", "overview#p5"), ("近平", "overview#p5"), ("习近平主", "overview#p5"), ("习平", ""),
    ("北京 cooperation", "overview#p5"), ("nowhere", ""), ("taiwan nowhere", ""),
  ])
func words(text: String, expected: String) throws {
  #expect(try index.found(text) == expected)
}

@Test(
  "phrases, starts, groups and negation",
  arguments: [
    ("\"export restrictions\"", "overview#p1"), ("\"restrictions export\"", ""),
    ("\"self-governing island\"", "overview#p3"), ("\"self governing island\"", "overview#p3"),
    ("\"selfgoverning island\"", "overview#p3"), ("\"chip making\"", "chips#p1 chips#p2"),
    ("chipmaking", "chips#p1 chips#p2"), ("chipm*", "chips#p2 chips#p1"),
    ("\"export restr\"*", "overview#p1"),
    ("island OR asml", "overview#p3 chips#p1"), ("taiwan -island", "overview#p2"),
    ("(island OR asml) -red", "chips#p1"), ("-restrictions -chips taiwan island", "overview#p3"),
    (
      "taiwan OR -taiwan",
      "overview#p2 overview#p3 overview#p1 overview#p4 overview#p5 chips#p1 chips#p2 regeln#p1"
    ),
    ("-taiwan -chip* -restrict* -coop*", ""),
    ("-taiwan -chip* -restrict*", "overview#p4 overview#p5"),
  ])
func structure(text: String, expected: String) throws {
  let found = try index.found(text)
  #expect(Set(found.split(separator: " ")) == Set(expected.split(separator: " ")), "\(found)")
}

@Test(
  "titles are searched with the first passage, and alone on demand",
  arguments: [
    ("secretary", "overview#p1"), ("in:title secretary", "overview#p1"),
    ("in:title china", ""), ("in:title taiwan", "overview#p2"), ("-in:title taiwan", "overview#p3"),
    ("\"chip-making controls\" in:title", "chips#p1"),
    ("in:title (taiwan OR controls)", "overview#p2 chips#p1"),
    ("in:title", "overview#p1 overview#p2 chips#p1 regeln#p1"), ("\"asml chip\"", ""),
    ("in:title -taiwan", "overview#p1 chips#p1 regeln#p1"),
  ])
func titles(text: String, expected: String) throws {
  #expect(try index.found(text) == expected)
}

@Test(
  "operators narrow what is found",
  arguments: [
    ("by:reuters taiwan", "overview#p2 overview#p3"), ("by:garcia", "chips#p1 chips#p2"),
    ("by:\"Reuters News\" china", "overview#p1"), ("by:reut", ""), ("by:news -by:reuters", ""),
    ("date:2022", "chips#p1 chips#p2"), ("date:2022-10-05", "chips#p1 chips#p2"),
    ("date:2023-02-03..", "overview#p1 overview#p2 overview#p3 overview#p4 overview#p5"),
    ("date:..2021", ""), ("date:2022..2023 asml", "chips#p1"), ("document:chips asml", "chips#p1"),
    ("document:chip", ""), ("actor:\"Qin Gang\"", "overview#p3"), ("actor:nobody", ""),
    ("issue:chips -asml", "chips#p2"), ("-issue:chips asml", ""),
    ("-actor:nobody asml", "chips#p1"),
  ])
func operators(text: String, expected: String) throws {
  let context = QueryContext(
    passagesMentioning: { $0 == "Qin Gang" ? [PassageReference("overview", 3)] : nil },
    passagesInIssue: { _ in
      [PassageReference("chips", 1), PassageReference("chips", 2), PassageReference("gone", 1)]
    })
  #expect(try index.found(text, context: context) == expected)
}

@Test("what is nearer to the word as written comes first")
func goodness() throws {
  let index = MemoryIndex(documents: [
    Document(
      "a", title: "t",
      [
        "x", "prefixed words", "detainfoo one two", "detaining one two", "detained one two",
        "prefix words", "detain one two",
      ])
  ])
  #expect(try index.found("detained") == "a#p5 a#p4 a#p7")
  let typed = Query.typing("detain").query
  #expect(index.search(typed, limit: 9, context: .empty).references == "a#p7 a#p4 a#p5 a#p3")
  #expect(try index.found("prefix*") == "a#p6 a#p2")
}

@Test("a rare word, a short passage and a title count for more")
func relevance() throws {
  let index = MemoryIndex(documents: [
    Document("long", title: "x", ["chips " + String(repeating: "and more ", count: 30)]),
    Document("short", title: "x", ["chips and more"]),
    Document("titled", title: "Chips", ["and more or less of it"]),
    Document("other", title: "x", ["rare and more"]),
  ])
  #expect(try index.found("chips") == "titled#p1 short#p1 long#p1")
  #expect(try index.found("rare OR chips").hasPrefix("other#p1"))
}

@Test("the best are the first of all, and the total is exact")
func limits() throws {
  let paragraphs = (0..<50).map { "chips " + String(repeating: "more ", count: ($0 * 7) % 50) }
  let index = MemoryIndex(documents: [Document("a", title: "t", paragraphs)])
  let query = try Query(parsing: "chips")
  let all = index.search(query, limit: 100, context: .empty)
  #expect(all.total == 50 && all.hits.count == 50)
  for limit in [0, 1, 7, 50] {
    let best = index.search(query, limit: limit, context: .empty)
    #expect(best.hits == Array(all.hits.prefix(limit)) && best.total == 50)
  }
}

@Test("an empty query, an empty index and a cancelled one find nothing")
func nothing() throws {
  #expect(index.search(Query.typing(" ").query, limit: 9, context: .empty) == .none)
  #expect(try MemoryIndex(documents: []).found("a OR -b") == "")
  #expect(try MemoryIndex(documents: briefing, isCancelled: { true }).found("china") == "")
}

@Test(
  "the logarithm is one",
  arguments: [(1.0, 0.0), (2.718281828459045, 1), (1000, 6.907755278982137)])
func logarithm(number: Double, expected: Double) {
  #expect(abs(naturalLogarithm(number) - expected) < 1e-12)
}
