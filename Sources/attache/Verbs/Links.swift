import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache links ACTOR [OTHER]`: whom an actor is linked to, or how to another, sentence by sentence.
struct Links: Verb {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Show whom an actor is linked to, or how two are linked, each with its sentence.",
    discussion: """
      For one actor, what a person stated comes first, then who is merely named near; in JSON every \
      mention of the actor is listed too. For two, what links them directly comes first, then the \
      closest chains through others, a sentence for each step. Exits 1 where nothing links them.

      Examples:
        attache links blinken
        attache links "Qin Gang" --json
        attache links blinken "Wang Yi"
        attache links clinton putin ~/articles
      """)

  @Argument(help: "An actor's identifier, name or alias.")
  var actor: String

  @Argument(help: "Another one; without it, all links of the first.")
  var other: String?

  @Argument(help: "The briefing's folder. (default: that of --briefing)")
  var folder: String?

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    var options = options
    options.path = folder ?? options.path
    let snapshot = try options.snapshot()
    guard let found = try find(actor, in: snapshot, console) else { return .nothing }
    guard let other else { return try list(found, in: snapshot, console) }
    guard let partner = try find(other, in: snapshot, console) else { return .nothing }
    if partner.id == found.id {
      throw CommandFailure(
        "“\(actor)” and “\(other)” are one actor here: \(found.name) (\(found.id)). "
          + "Name another, or none to list all links.")
    }
    return try link(found, partner, in: snapshot, console)
  }

  private func list(
    _ actor: Actor, in snapshot: BriefingSnapshot, _ console: Console
  ) throws -> ExitStatus {
    let page = PageMaker(snapshot).linksPage(of: actor)
    if options.isJSON {
      try console.write(json: LinksRecord(actor, in: snapshot))
    } else {
      PageRenderer.text.render(page, width: console.width, console.write)
    }
    return page.blocks.contains { $0.isStop } ? .found : .nothing
  }

  private func link(
    _ actor: Actor, _ other: Actor, in snapshot: BriefingSnapshot, _ console: Console
  ) throws -> ExitStatus {
    let record = PairRecord(actor, other, in: snapshot)
    if options.isJSON {
      try console.write(json: record)
    } else if record.isEmpty {
      console.complain(
        "nothing links \(actor.name) and \(other.name): no passage names both, and no chain of "
          + "\(PairRecord.longestChain) steps or fewer leads from one to the other.")
    } else {
      let page = PageMaker(snapshot).page(for: .link(actor.id, other.id))
      PageRenderer.text.render(page, width: console.width, console.write)
    }
    return record.isEmpty ? .nothing : .found
  }

  /// The one actor who is called so; nothing, and a remark, where nobody is.
  private func find(
    _ name: String, in snapshot: BriefingSnapshot, _ console: Console
  ) throws(CommandFailure) -> Actor? {
    let called = snapshot.actors(called: name)
    if called.count > 1 {
      let readings = called.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
      throw CommandFailure("“\(name)” may mean several actors. Write one of: \(readings).")
    }
    if called.isEmpty {
      console.complain(
        "there is no actor “\(name)” in this briefing. \(advice(on: name, snapshot))")
    }
    return called.first
  }

  private func advice(on name: String, _ snapshot: BriefingSnapshot) -> String {
    if let near = snapshot.actor(nearestTo: name) {
      return "Did you mean “\(near.name)” (\(near.id))?"
    }
    return name.contains("/")
      ? "A folder goes behind --briefing, or behind two actors."
      : "“attache actors” lists those that there are."
  }
}
