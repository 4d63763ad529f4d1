import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("Surnames")
struct SurnameTests {
  static let matcher = ActorMatcher(actors: [
    .person("ann", "Ann Doe"), .person("ben", "Ben Roe Jr."), .person("cy", "Cy Roe"),
    .person("qin", "Qin Gang", aliases: ["Qin"]), .person("may", "Tess May"),
    .person("meer", "Marta van der Meer", roles: ["Harbour Master"]),
    .person("ford", "Dan Ford"), Actor(id: "ford-co", schema: .organization, name: "Ford"),
  ])

  @Test(
    "a surname alone is the person",
    arguments: [
      "[Doe|ann] spoke. [Ann Doe|ann]’s aide, Mr. [Doe|ann] and Deputy Secretary of State [Doe|ann]",
      "When [Doe|ann] left. Reportedly [Doe|ann] wept, House Speaker [Doe|ann] said.",
      "The Harbour Master [van der Meer|meer], [Van der Meer|meer]",
      "On Monday [Doe|ann] and GOP [Doe|ann]",
    ])
  func alone(expected: String) {
    #expect(Self.matcher.marked(unmarked(expected)) == expected)
  }

  @Test(
    "a surname behind another given name is somebody else",
    arguments: [
      "Paul Doe was hurt. They met Paul Doe, J. Doe and Smith-Doe.",
      "The Doe Foundation and Doe Street", "Gang fell.", "In May it rained.",
    ])
  func another(expected: String) {
    #expect(Self.matcher.marked(expected) == expected)
  }

  @Test("what another actor is called is left to that actor")
  func taken() {
    #expect(
      Self.matcher.marked("Ford builds, Dan Ford drives.")
        == "[Ford|ford-co] builds, [Dan Ford|ford] drives.")
  }

  @Test("a shared surname means either, the one named in full last first")
  func shared() {
    #expect(
      Self.matcher.marked("Then Roe met Cy Roe; Roe left.")
        == "Then [Roe|ben/cy] met [Cy Roe|cy]; [Roe|cy/ben] left.")
  }

  @Test(
    "surnames of many forms",
    arguments: [
      ("Ann Doe", "Doe"), ("Ben Roe Jr.", "Roe"), ("Ursula von der Leyen", "von der Leyen"),
      ("Ann Mary Poe-Doe", "Poe-Doe"), ("Pelé", nil), ("Tess May", nil), ("Malcolm X", nil),
    ])
  func forms(name: String, expected: String?) {
    #expect(surname(of: name) == expected)
  }
}
