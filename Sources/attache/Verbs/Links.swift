import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel
import TextAnalysis

/// `attache links ACTOR`: whom an actor is linked to, and by which sentence.
struct Links: Verb {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Show whom an actor is linked to, each with the sentence that says so.",
    discussion: """
      What a person stated comes first, then who is merely named near. In JSON every mention of the \
      actor is listed too.

      Examples:
        attache links blinken
        attache links "Qin Gang" --json
      """)

  @Argument(help: "An actor's identifier, name or alias.")
  var actor: String

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let snapshot = try options.snapshot()
    let called = snapshot.actors(called: actor)
    guard let found = called.first else {
      let near = snapshot.actor(nearestTo: actor).map {
        "Did you mean “\($0.name)” (\($0.id))?"
      }
      console.complain(
        "there is no actor “\(actor)” in this briefing. "
          + (near ?? "“attache actors” lists those that there are."))
      return .nothing
    }
    if called.count > 1 {
      let readings = called.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
      throw CommandFailure("“\(actor)” may mean several actors. Write one of: \(readings).")
    }
    let page = PageMaker(snapshot).linksPage(of: found)
    if options.isJSON {
      try console.write(json: LinksRecord(found, in: snapshot))
    } else {
      PageRenderer.text.render(page, width: console.width, console.write)
    }
    return page.blocks.contains { $0.isStop } ? .found : .nothing
  }
}
