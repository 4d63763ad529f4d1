import DocumentModel
import Foundation
import Testing

@testable import SearchIndex

/// What stands between `<` and `>` is said by Roe, between `{` and `}` by Low.
private let marked = [
  "Roe on the docks: <the cranes are loud>. The tolls rise.",
  "<The tolls must fall>, she said, <and the cranes too>. Low: {The tolls are fair}.",
  "The cranes are loud, the tolls are high.",
  "{Cranes} and <tolls>.",
]

private let documents = [
  Document("note", marked.map { $0.filter { !"<>{}".contains($0) } })
]

private let written = Result {
  let path = NSTemporaryDirectory() + "speech-\(UUID().uuidString)"
  defer { try? FileManager.default.removeItem(atPath: path) }
  try Segment.write(MemoryIndex(documents: documents), to: path)
  return try Segment(path: path)
}

/// Bytes between two signs, the signs left out.
private func ranges(_ text: String, _ open: Character, _ close: Character) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var count = 0
  var start = 0
  for character in text {
    if character == open { start = count }
    if character == close { ranges.append(start..<count) }
    if !"<>{}".contains(character) { count += 1 }
  }
  return ranges
}

private let context = QueryContext(
  passagesMentioning: { _ in nil }, passagesInIssue: { _ in nil },
  passagesSaidBy: { name in
    let numbers = marked.indices.filter { !said(name, $0).isEmpty }
    return Set(numbers.map { PassageReference("note", $0 + 1) })
  },
  speech: { name in
    { passage in
      let spoken = said(name, passage.number - 1)
      let text = marked[passage.number - 1].filter { !"<>{}".contains($0) }
      return spoken.isEmpty ? nil : SpokenText(text: text[...], ranges: spoken)
    }
  })

private func said(_ name: String, _ number: Int) -> [Range<Int>] {
  switch name {
  case "roe": ranges(marked[number], "<", ">")
  case "low": ranges(marked[number], "{", "}")
  default: []
  }
}

@Test(
  "words beside says: are looked for within what the actor says",
  arguments: [
    ("says:roe", "1 2 4"), ("says:roe cranes", "1 2"), ("says:roe toll", "2 4"),
    ("tolls says:low", "2"), ("says:low cranes", "4"), ("says:roe \"the tolls\"", "2"),
    ("says:roe \"fall and\"", ""), ("says:roe fall NEAR/4 cranes", "2"),
    ("says:roe rise NEAR/9 loud", ""), ("says:roe cran* -toll", "1"), ("says:roe -cranes", "4"),
    ("says:roe (fair OR loud)", "1"), ("(says:roe OR says:low) fair", "2"),
    ("says:roe says:low tolls", "2"), ("says:roe loud OR fair", "1 2"),
    ("-(says:roe cranes) cranes", "3 4"), ("says:nobody tolls", ""),
    ("says:roe document:note loud", "1"), ("says:roe (loud OR date:2020)", "1"),
  ])
func speech(text: String, expected: String) throws {
  let query = try Query(parsing: text)
  let indexes: [any PassageSearching] = [
    MemoryIndex(documents: documents), try written.get(),
  ]
  for index in indexes {
    let hits = index.search(query, limit: 10, context: context)
    let numbers = hits.hits.map(\.passage.number).sorted().map(String.init)
    #expect(numbers.joined(separator: " ") == expected)
    #expect(hits.total == hits.hits.count)
  }
}

@Test("words that someone says are marked only where they say them")
func spokenMarks() throws {
  let query = try Query(parsing: "says:roe tolls OR loud")
  let highlighter = Highlighter(query, context: context)
  func marks(_ number: Int) -> [String] {
    let text = String(marked[number].filter { !"<>{}".contains($0) })
    return highlighter.ranges(in: text, of: PassageReference("note", number + 1))
      .map { String(text.utf8.dropFirst($0.lowerBound).prefix($0.count)) ?? "" }
  }
  #expect(marks(0) == ["loud"])
  #expect(marks(1) == ["tolls"])
  #expect(marks(2) == ["loud"])
  #expect(highlighter.ranges(in: "Tolls").isEmpty)
  #expect(
    highlighter.statements(in: PassageReference("note", 2)) == ranges(marked[1], "<", ">"))
  #expect(highlighter.statements(in: PassageReference("note", 3)).isEmpty)
}
