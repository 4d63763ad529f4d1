import BriefingLibrary
import DocumentModel
import Testing

@testable import BriefingPages

@Suite("Locations are written and read")
struct LocationTests {
  static let written: [(Location, String)] = [
    (.overview, "overview"), (.actors, "actors"), (.documents, "documents"),
    (.timeline, "timeline"), (.questions, "questions"), (.problems, "problems"), (.help, "help"),
    (.timelinePart(TimelineFilter(actor: "mira-holt")), "timeline?actor=mira-holt"),
    (
      .timelinePart(TimelineFilter(issue: "fees", date: FuzzyDate("2024-04"))),
      "timeline?issue=fees&date=2024-04"
    ),
    (.issue("fees"), "issue/fees"),
    (.actor("mira-holt"), "actor/mira-holt"),
    (.link("mira-holt", "jon-vale"), "link/mira-holt/jon-vale"),
    (.name("The Board"), "name/The+Board"),
    (.document("letter"), "document/letter"),
    (.document("letter", .passage(4)), "document/letter#p4"),
    (.document("letter", .characters(ScalarRange(12, 40))), "document/letter#char=12,40"),
    (.document("letter", .passage(4), matching: "pier fees"), "document/letter?q=pier+fees#p4"),
    (.search("pier"), "search?q=pier"),
    (.explanation("pier -x"), "explain?q=pier+-x"),
    (.web("https://example.org/a?b=1#c"), "web?u=https://example.org/a%3Fb=1%23c"),
    (.search("a+b & \"50% off\" #1?"), "search?q=a%2Bb+%26+\"50%25+off\"+%231%3F"),
    (.search(""), "search?q="),
  ]

  @Test("what is written is read back", arguments: written)
  func roundTrip(location: Location, text: String) {
    #expect(location.description == text)
    #expect(Location(text) == location)
  }

  @Test(
    "what names no place is no location",
    arguments: [
      "", "nowhere", "issue/", "actor/", "link/one", "link/one/two/three", "document/",
      "document/letter#p0", "document/letter#x", "document/letter#char=9,3",
      "document/letter#char=-1,3", "timeline?", "timeline?actor=",
      "timeline?date=May", "timeline?actor=a&actor=b", "timeline?who=a", "document/letter?z=1",
      "search",
    ])
  func malformed(text: String) {
    #expect(Location(text) == nil)
  }

  @Test("every place of one word is listed")
  func places() {
    #expect(Location.places.allSatisfy { !$0.description.contains("/") })
    #expect(Set(Location.places).count == Location.places.count)
  }

  @Test("a document without a place that is there is not held by the briefing")
  func holding() {
    let snapshot = HarbourBriefing.snapshot
    #expect(snapshot.holds(.document("letter", .passage(4))))
    #expect(!snapshot.holds(.document("letter", .passage(99))))
    #expect(!snapshot.holds(.document("letter", .characters(ScalarRange(0, 9999)))))
    #expect(!snapshot.holds(.issue("feets")))
    #expect(!snapshot.holds(.search("whale")))
  }

  static let meant: [(Location, Location?)] = [
    (.issue("feees"), .issue("fees")), (.actor("Holt"), .actor("mira-holt")),
    (.actor("jon-vail"), .actor("jon-vale")), (.document("letters"), .document("letter")),
    (.link("holt", "jon-vale"), .link("mira-holt", "jon-vale")), (.issue("fish"), nil),
  ]

  @Test("an unknown identifier has its nearest named", arguments: meant)
  func suggestions(unknown: Location, near: Location?) {
    #expect(HarbourBriefing.snapshot.nearest(to: unknown) == near)
  }
}
