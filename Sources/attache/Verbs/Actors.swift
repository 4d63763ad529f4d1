import ActorAnalysis
import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache actors`: who is in the briefing.
struct Actors: Verb {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List the actors, the most mentioned first: mentions, identifier, kind, name.",
    discussion: """
      An actor whose kind is in brackets was found in the documents; nobody has confirmed it.
      """)

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let snapshot = try options.snapshot()
    let actors = snapshot.actorsByMentions
    if options.isJSON {
      try console.write(json: ActorsRecord(snapshot))
    } else if actors.isEmpty {
      console.complain("this briefing names no actors.")
    } else {
      console.write(
        columns: actors.map { actor in
          let kind = actor.schema?.rawValue ?? "-"
          return [
            "\(snapshot.analysis?.graph.mentionCount(of: actor.id) ?? 0)", actor.id.rawValue,
            actor.origin == .found ? "(\(kind))" : kind, actor.name,
          ]
        })
    }
    return actors.isEmpty ? .nothing : .found
  }
}
