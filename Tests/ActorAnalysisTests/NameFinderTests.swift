import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("The name finder")
struct NameFinderTests {
  @Test("a folder's people, bodies and places are proposed, the most named first")
  func proposals() {
    let documents = [
      document(
        "one", "# Harbour Talks Begin As Storm Nears",
        "Former Secretary of Trade Ann Doe met Sen. Ben Roe in Ellis County on Monday. "
          + "Later Doe told the World Harbour Fund (WHF) that American ships were late.",
        "Yesterday Doe left. The ships, Roe said, were never in Ellis County. He blamed the WHF."),
      document(
        "two",
        "When Doe spoke, Bill de Vries and Ann M. Doe agreed with the Ministry of Fish and "
          + "the Fund for Care of Boats.",
        "Ships are late. The talks, said de Vries, are in Ellisland. No one in Ellisland, near "
          + "Ellisland or outside Ellisland heard."),
    ]
    #expect(
      outline(documents) == """
        ann-doe Person “Ann Doe”: Doe, Ann M. Doe
        ben-roe Person “Ben Roe”: Roe
        ellis-county Place “Ellis County”
        world-harbour-fund Organization “World Harbour Fund”: WHF
        bill-de-vries Person “Bill de Vries”: de Vries
        ministry-of-fish PublicBody “Ministry of Fish”
        fund-for-care-of-boats Organization “Fund for Care of Boats”
        ellisland Place “Ellisland”
        """)
  }

  @Test("a surname that two share stays apart")
  func sharedSurname() {
    let found = NameFinder.actors(
      in: [
        document(
          "one", "Then Mr. Ann Doe met Mrs. Ben Doe. Then Doe left. Soon Doe came; so Doe sat.")
      ], limit: 9)
    #expect(found.map(\.name) == ["Ann Doe", "Ben Doe"])
    #expect(found.allSatisfy { $0.aliases.isEmpty && $0.origin == .found })
  }

  @Test(
    "ordinary words, days, nationalities and titles are no names",
    arguments: [
      "Ships sail. Ships sink. But ships stay.", "It was Monday, and Monday it was, in March.",
      "The President and the Prime Minister met the President.",
      "The Chinese and the Americans, I think, and I mean the Chinese and Americans, agree.",
    ])
  func noNames(text: String) {
    #expect(NameFinder.actors(in: [document("one", text)], limit: 9).map(\.name) == [])
  }

  @Test("initials of one known name join it")
  func acronyms() {
    let found = NameFinder.actors(
      in: [
        document(
          "one", "The Union of Harbour Clerks met. The UHC and the U.S. spoke, so the UHC won.",
          "In the U.S. and other United States ports, the European Union ruled; the EU did, too, "
            + "the EU said.")
      ], limit: 9)
    #expect(
      found.map { "\($0.name): \($0.aliases.joined())" }
        == ["United States: U.S.", "Union of Harbour Clerks: UHC", "European Union: EU"])
  }

  @Test("no more than asked for are given, and none when cancelled")
  func limit() {
    let documents = [document("one", "We saw Ann Doe, Ben Roe, Cy Poe there.")]
    #expect(NameFinder.actors(in: documents, limit: 2).map(\.id) == ["ann-doe", "ben-roe"])
    #expect(NameFinder.actors(in: documents, limit: 2, isCancelled: { true }).isEmpty)
  }

  private func outline(_ documents: [Document]) -> String {
    NameFinder.actors(in: documents, limit: 20).map { actor in
      let schema = actor.schema.map { " \($0.rawValue)" } ?? ""
      let aliases = actor.aliases.isEmpty ? "" : ": \(actor.aliases.joined(separator: ", "))"
      return "\(actor.id)\(schema) “\(actor.name)”\(aliases)"
    }.joined(separator: "\n")
  }
}
