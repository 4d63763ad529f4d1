import DocumentModel
import Testing

@testable import BriefingLibrary

@Suite("The roster of actors")
struct ActorRosterTests {
  private let stated = [
    actor("Mira Holt", alias: ["Holt"], origin: .stated),
    actor("Eastport", weak: ["the town"], origin: .stated),
  ]
  private let found = [
    actor("Jon Vale", alias: ["Vale"]), actor("Pilots' Union", alias: ["PU"]), actor("Tuesday"),
  ]

  /// `Mira Holt (Holt) | Jon Vale (Vale) …`: stated before the bar, found behind it.
  private func roster(
    _ decisions: ActorDecision..., stated: [Actor]? = nil, found: [Actor]? = nil
  ) -> String {
    outline(
      ActorRoster(
        stated: stated ?? self.stated, found: found ?? self.found, decisions: decisions))
  }

  @Test("has the stated actors first and those found behind them")
  func plain() {
    #expect(
      roster() == "Mira Holt (Holt), Eastport (?the town) | Jon Vale (Vale), Pilots' Union (PU), "
        + "Tuesday")
  }

  @Test("proposes nobody who bears a stated name, and no stated name as another's alias")
  func duplicates() {
    let found = [
      Self.actor("HOLT"), Self.actor("The Town"), Self.actor("Ann Holt", alias: ["Holt", "Annie"]),
      Self.actor("Eastport."),
    ]
    #expect(
      roster(found: found) == "Mira Holt (Holt), Eastport (?the town) | Ann Holt (Annie)")
  }

  @Test("proposes nobody whose name is known to mean a stated actor, unless a decision names it")
  func known() {
    let found = [Self.actor("Miras")]
    let known = ActorRoster(
      stated: stated, found: found, decisions: [], isKnown: { $0 == "Miras" })
    #expect(known.actors == stated)
    let apart = ActorRoster(
      stated: stated, found: found,
      decisions: [ActorDecision(.different, names: ["Mira Holt", "Miras"])],
      isKnown: { $0 == "Miras" })
    #expect(apart.actors.count == 3)
  }

  @Test("makes one of proposals that are the same, called by the first name")
  func merging() {
    #expect(
      roster(ActorDecision(.same(weakAliases: ["the boss"]), names: ["Vale", "Tuesday"]))
        == "Mira Holt (Holt), Eastport (?the town) | Vale (Tuesday, Jon Vale, ?the boss), "
        + "Pilots' Union (PU)")
  }

  @Test("makes a proposal one with a stated actor, who keeps name and identifier")
  func mergingWithStated() {
    let roster = ActorRoster(
      stated: stated, found: found,
      decisions: [ActorDecision(.same(weakAliases: []), names: ["Jon Vale", "mira-holt"])])
    #expect(
      outline(roster) == "Mira Holt (Holt, Jon Vale, Vale), Eastport (?the town) | "
        + "Pilots' Union (PU), Tuesday")
    #expect(roster.actors[0].id == "mira-holt")
  }

  @Test("makes one of two stated actors; the second's identifier means the first then")
  func mergingStated() {
    let roster = ActorRoster(
      stated: stated, found: [],
      decisions: [ActorDecision(.same(weakAliases: []), names: ["Mira Holt", "Eastport"])])
    #expect(outline(roster) == "Mira Holt (Holt, Eastport, ?the town) | ")
    #expect(roster.merged == ["eastport": "mira-holt"])
    #expect(roster.current("eastport") == "mira-holt")
  }

  @Test("takes a name that belongs to nobody as another name")
  func newName() {
    #expect(
      roster(ActorDecision(.same(weakAliases: []), names: ["Mira Holt", "the mayor"]))
        .hasPrefix("Mira Holt (Holt, the mayor), "))
  }

  @Test("sets a name apart from the actor it was found for, and takes it away from a stated one")
  func separating() {
    #expect(
      roster(ActorDecision(.different, names: ["Jon Vale", "Vale"]))
        == "Mira Holt (Holt), Eastport (?the town) | Jon Vale, Pilots' Union (PU), Tuesday, Vale")
    #expect(
      roster(ActorDecision(.different, names: ["Holt", "Mira Holt"]))
        == "Mira Holt, Eastport (?the town) | Jon Vale (Vale), Pilots' Union (PU), Tuesday, Holt")
    #expect(
      roster(ActorDecision(.different, names: ["Eastport", "the town"]))
        .hasPrefix("Mira Holt (Holt), Eastport | "))
  }

  @Test("leaves out who is hidden")
  func hiding() {
    #expect(
      roster(ActorDecision(.hidden, names: ["Tuesday", "PU"]))
        == "Mira Holt (Holt), Eastport (?the town) | Jon Vale (Vale)")
  }

  @Test("follows the later of two decisions")
  func order() {
    let hidden = ActorDecision(.hidden, names: ["Tuesday"])
    let same = ActorDecision(.same(weakAliases: []), names: ["Jon Vale", "Tuesday"])
    let apart = ActorDecision(.different, names: ["Jon Vale", "Tuesday"])
    #expect(roster(hidden, same).hasSuffix("| Jon Vale (Vale, Tuesday), Pilots' Union (PU)"))
    #expect(roster(same, apart).hasSuffix("| Jon Vale (Vale), Pilots' Union (PU), Tuesday"))
    #expect(roster(same, apart, same).hasSuffix("| Jon Vale (Vale, Tuesday), Pilots' Union (PU)"))
    #expect(roster(same, apart, hidden).hasSuffix("| Jon Vale (Vale), Pilots' Union (PU)"))
  }

  @Test("says which decisions name nobody or cannot be followed")
  func problems() {
    let roster = ActorRoster(
      stated: stated, found: found,
      decisions: [
        ActorDecision(.hidden, names: ["Jon Vael"], line: 4),
        ActorDecision(.same(weakAliases: []), names: ["Nobody", "No one"], line: 7),
        ActorDecision(.hidden, names: ["Holt"], line: 10),
      ])
    #expect(
      roster.problems.map(\.description) == [
        "briefing.toml:4: nobody goes by “Jon Vael” here; did you mean “Jon Vale”?",
        "briefing.toml:7: nobody goes by “Nobody” here; the decision has no effect",
        "briefing.toml:10: “Holt” is an actor of this manifest; take its block out instead",
      ])
  }

  @Test("gives every actor an identifier of its own, stated ones first, and keeps to its limit")
  func identifiers() {
    let roster = ActorRoster(
      stated: stated,
      found: [Self.actor("Eastport!"), Self.actor("Mira, Holt"), Self.actor("Ann")],
      decisions: [ActorDecision(.different, names: ["Mira Holt", "Holt"])], limit: 1)
    #expect(roster.actors.map(\.id) == ["mira-holt", "eastport", "ann"])
  }

  fileprivate static func actor(
    _ name: String, alias: [String] = [], weak: [String] = [], origin: Actor.Origin = .found
  ) -> Actor {
    Actor(
      id: Actor.ID(slugging: name), name: name, aliases: alias, weakAliases: weak, origin: origin)
  }

  private func outline(_ roster: ActorRoster) -> String {
    [Actor.Origin.stated, .found].map { origin in
      roster.actors.filter { $0.origin == origin }.map { actor in
        let names = actor.aliases + actor.weakAliases.map { "?\($0)" }
        return actor.name + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
      }.joined(separator: ", ")
    }.joined(separator: " | ")
  }
}
