import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("The actor matcher")
struct ActorMatcherTests {
  static let matcher = ActorMatcher(actors: [
    .person("xi", "Xi Jinping", aliases: ["Xi"]),
    .person("doe", "Ann Doe", weak: ["Dough"], roles: ["Trade Envoy"]),
    .person("okafor", "René Okafor"),
    .person("leyen", "Marta van der Meer"),
    .person("hill", "Rosa O’Hill-Smith"),
    .state("china", "China", weak: ["Beijing"]),
    .state("us", "United States", aliases: ["the U.S."]),
    Actor(id: "beijing", schema: .place, name: "Beijing"),
    Actor(
      id: "committee", schema: .publicBody, name: "House panel on China",
      aliases: ["China select committee"]),
    Actor(
      id: "fund", schema: .organization, name: "Fund for Open Harbours", aliases: ["FOH"],
      previousNames: ["Harbour Fund"]),
    Actor(id: "one-source", schema: .unnamedSource, name: "one source"),
    Actor(id: "group", schema: .organization, name: "Al-Nur Group"),
    Actor(id: "hague", schema: .place, name: "The Hague"),
  ])

  @Test(
    "names match whole words, longest first",
    arguments: [
      "[China|china] met the [China select committee|committee], not the Chinas.",
      "The [Fund for Open Harbours|fund] was the [Harbour Fund|fund]; [FOH|fund] for short.",
      "[U.S.|us]-[China|china] talks in the [United States|us], the [US|us] said in the [U.S.|us]",
      "Maxi met [Xi|xi] and [Xi Jinping|xi].",
      "In [The Hague|hague], near the [Hague|hague].",
    ])
  func wholeWords(expected: String) {
    #expect(Self.matcher.marked(unmarked(expected)) == expected)
  }

  @Test(
    "possessives stay outside and blanks of any kind inside",
    arguments: [
      "[Xi|xi]'s and [China|china]’s and the [United States|us]' plan",
      "the [United\nStates|us] and [Xi \n Jinping|xi]",
      "the [Al-Nur Group|group], the [Al Nur Group|group] and the [Al‑Nur Group|group]",
      "[Rosa O'Hill-Smith|hill] and [Rosa O’Hill–Smith|hill]",
    ])
  func blanks(expected: String) {
    #expect(Self.matcher.marked(unmarked(expected)) == expected)
  }

  @Test(
    "capitals of a name must be capitals in the text",
    arguments: [
      "He set the china on the table for us. [CHINA|china] did not.",
      "[XI JINPING|xi] and Benedict XI, but [XI|xi] WON",
      "According to [one source|one-source], another source lied. [One source|one-source] did not.",
      "The firm One Source and two sources, one\nsourcebook",
      "LET US GO",
      "The [House Panel on China|committee] sat.",
    ])
  func capitals(expected: String) {
    #expect(Self.matcher.marked(unmarked(expected)) == expected)
  }

  @Test(
    "accents do not matter", arguments: ["[René Okafor|okafor]", "[Rene\u{301} Ókafor|okafor]"])
  func accents(expected: String) {
    #expect(Self.matcher.marked(unmarked(expected)) == expected)
  }

  @Test(
    "one word inside a longer name is no mention",
    arguments: [
      "The South China Sea, China Daily and the Bank of China spoke; [China|china] did not.",
      "South China lost, but then [China|china] won. When [China|china] wins, leaders of "
        + "[China|china] smile, and the President of [China|china] too.",
      "[China|china] Tuesday denied it; [China|china] President [Xi|xi] and [China|china]-backed",
      "the [China|china] Administration, a NATO-[China|china] line and CNN [China|china]",
      "All of [China|china]’s ports. Bank of China ports.",
      "[Xi|xi] of [China|china], a Mr. Lo of [China|china], [China|china] Republicans",
    ])
  func longerNames(expected: String) {
    #expect(Self.matcher.marked(unmarked(expected)) == expected)
  }

  @Test("in headings capitals say nothing")
  func headings() {
    let document = document("test", "# One Source Sees New China Policy")
    #expect(
      document.marked(Self.matcher.mentions(in: document, document.passages[0]))
        == "[One Source|one-source] Sees New [China|china] Policy")
  }

  @Test("text without spaces is searched sign by sign")
  func ideographs() {
    let matcher = ActorMatcher(actors: [.person("xi", "习近平"), .state("jp", "日本")])
    #expect(matcher.marked("昨天习近平访问日本。") == "昨天[习近平|xi]访问[日本|jp]。")
  }

  @Test("no actors, no mentions")
  func nothing() {
    #expect(ActorMatcher(actors: []).marked("Xi went.") == "Xi went.")
    #expect(ActorMatcher(actors: [.state("x", "!?")]).marked("Really!?") == "Really!?")
  }
}
