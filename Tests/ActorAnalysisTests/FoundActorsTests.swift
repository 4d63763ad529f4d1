import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("Found actors")
struct FoundActorsTests {
  @Test("every alias carries its reason and the place that shows it")
  func reasons() throws {
    let text =
      "The International Ferry Union (IFU) met in Oslo. Minister Ann Doe spoke. Doe blamed the IFU."
    let found = NameFinder.found(in: [document("one", text)], limit: 9)
    let evidence = found.proposals.flatMap(\.evidence)
    #expect(
      evidence.map { "\($0.name): \($0.reason)" }.sorted() == [
        "Doe: \(MergeReason.surname)", "IFU: \(MergeReason.acronymInBrackets)",
      ])
    for piece in evidence { #expect(text.slice(piece.range) == piece.name) }
  }

  @Test("a surname alone joins the person whom another document names in full")
  func acrossDocuments() {
    let found = NameFinder.found(
      in: [
        document("one", "On Monday Maria Keller said that President Maria Keller would stay."),
        document("two", "Critics told Keller to go, and Keller said she would not."),
      ], limit: 9)
    let keller = found.proposals.first { $0.actor.name == "Maria Keller" }
    #expect(keller?.actor.aliases == ["Keller"])
    #expect(Set(keller?.mentions.map(\.document) ?? []) == ["one", "two"])
  }

  @Test("a title before a name teaches who is meant by it later, but not before")
  func roles() {
    let text =
      "The prime minister was late. Prime Minister Maria Keller spoke. Then the prime minister left."
    let found = NameFinder.found(in: [document("one", text)], limit: 9)
    let keller = found.proposals.first { $0.actor.name == "Maria Keller" }
    #expect(keller?.actor.roles.map(\.name) == ["Prime Minister"])
    let nominals = keller?.mentions.filter { $0.kind == .nominal } ?? []
    #expect(nominals.map { $0.range.start } == [text.utf8.count - 24])
  }

  @Test("a near spelling is a weak alias and no actor")
  func nearMiss() {
    let text =
      "Keller arrived in Paris. Keller met John Smith. Later Keller said that Keller would stay. "
      + "Mr. Kellen’s plan failed, said Keller."
    let actors = NameFinder.actors(in: [document("one", text)], limit: 9)
    #expect(!actors.contains { $0.name == "Kellen" })
    #expect(actors.first { $0.name == "Keller" }?.weakAliases == ["Kellen"])
  }

  @Test("a capital may mean its government, and a people is no name of its state")
  func capitals() {
    let text =
      "China and France talked in Geneva. Officials in Beijing said that China, as Beijing has it, "
      + "wanted peace. The Chinese side left China last."
    let found = NameFinder.found(in: [document("one", text)], limit: 9)
    let china = found.proposals.first { $0.actor.name == "China" }
    #expect(china?.actor.schema == .state)
    #expect(china?.actor.weakAliases == ["Beijing"])
    #expect(china?.adjectives == ["Chinese"])
  }

  @Test("capitals are no other spelling, and common abbreviations no actors")
  func spellings() {
    let text =
      "Maria Keller met MARIA KELLER. Joe Poe’s PAC paid. The PAC of the Harbour Union paid Keller."
    let actors = NameFinder.actors(in: [document("one", text)], limit: 9)
    #expect(actors.first { $0.name == "Maria Keller" }?.aliases == ["Keller"])
    #expect(!actors.contains { $0.name == "PAC" || $0.name == "MARIA KELLER" })
  }

  @Test("a surname that several bear is nobody of its own")
  func bareSurname() {
    let actors = NameFinder.actors(
      in: [document("one", "Maria Keller met John Keller. Keller spoke, and Keller left.")],
      limit: 9)
    #expect(Set(actors.map(\.name)) == ["Maria Keller", "John Keller"])
  }

  @Test(
    "a publisher is known however it is written",
    arguments: [
      ("harb-post", "Harbour Post", true), ("harbour", "The Harbour News", true),
      ("hnt", "Harbour New Times", true), ("The Harbour Post", "Harbour Post", true),
      ("harbour", "Harbour Union", false), ("ferry-post", "Harbour Post", false),
      ("", "Post", false),
    ])
  func publishers(publisher: String, name: String, expected: Bool) {
    #expect(PublisherName.means(publisher, name) == expected)
  }

  @Test("odd bytes and long runs of capitals are read to the end")
  func oddTexts() {
    let odd = [
      "", "A", "É", "“", "U.S.", String(repeating: "Ann ", count: 3000), "\u{0}\u{FFFD} Ann (X",
      String(repeating: "(", count: 500), "Ann (", "Ann Doe (AD",
    ]
    let found = NameFinder.found(
      in: odd.enumerated().map { document(Document.ID("d\($0)"), $1) }, limit: 99)
    #expect(found.proposals.count < 99)
  }
}
