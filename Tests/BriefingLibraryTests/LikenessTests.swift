import DocumentModel
import Testing

@testable import BriefingLibrary

@Suite("Names that may be one actor's")
struct LikenessTests {
  @Test(
    "are told with the reason",
    arguments: [
      ("Vale", "Jon Vale", "“Vale” is part of “Jon Vale”"),
      ("the U.S.", "US", "both go by “the U.S.”"),
      ("EPU", "Eastport Pilots Union", "“EPU” are the initials of “Eastport Pilots Union”"),
      ("Brandt", "Brandl", "“Brandt” and “Brandl” are spelt nearly alike"),
      ("Jonathan Vale", "Jon Vale", "“Jonathan Vale” and “Jon Vale” begin and end alike"),
    ])
  func reasons(one: String, other: String, reason: String) {
    #expect(likeness(one, other)?.description == reason)
  }

  @Test(
    "are not those that merely look a little alike",
    arguments: [
      ("Ann Vale", "Jon Vale"), ("Mali", "Malta"), ("Iran", "Iraq"), ("Moor", "Poor"),
      ("North Pier", "South Pier"),
    ])
  func unlike(one: String, other: String) {
    #expect(likeness(one, other) == nil)
  }

  @Test("are not those of relatives who share a surname")
  func relatives() {
    let ann = Actor(id: "ann", name: "Ann Vale", aliases: ["Vale"], origin: .found)
    let jon = Actor(id: "jon", name: "Jon Vale", origin: .found)
    let vale = Actor(id: "vale", name: "Vale", origin: .found)
    #expect(Likeness(ComparedActor(ann), ComparedActor(jon)) == nil)
    #expect(Likeness(ComparedActor(vale), ComparedActor(jon)) == .partOf("Vale", "Jon Vale"))
  }

  @Test("are not a person's and a place's")
  func schemata() {
    #expect(likeness("Washington", "Ida Washington", .place, .person) == nil)
    #expect(likeness("Washington", "Ida Washington", nil, .person) != nil)
  }

  @Test("are not asked about again where a person told them apart, unless made one later")
  func toldApart() {
    var briefing = Briefing(title: "Harbour")
    let one = Actor(id: "vale", name: "Vale", origin: .found)
    let other = Actor(id: "jon-vale", name: "Jon Vale", aliases: ["Jonny"], origin: .found)
    #expect(!briefing.tellsApart(one, other))
    briefing.actorDecisions = [ActorDecision(.different, names: ["vale", "Jonny"])]
    #expect(briefing.tellsApart(one, other))
    #expect(briefing.tellsApart(other, one))
    briefing.actorDecisions.append(
      ActorDecision(.same(weakAliases: []), names: ["Jon Vale", "Vale"]))
    #expect(!briefing.tellsApart(one, other))
  }

  private func likeness(
    _ one: String, _ other: String, _ schema: Actor.Schema? = nil,
    _ otherSchema: Actor.Schema? = nil
  ) -> Likeness? {
    Likeness(
      ComparedActor(Actor(id: "one", schema: schema, name: one)),
      ComparedActor(Actor(id: "other", schema: otherSchema, name: other)))
  }
}
