import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache init FOLDER`: a first manifest, for a person to go through.
struct Init: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a first briefing.toml for a folder: proposals, for a person to go through.",
    discussion: """
      Issues and actors found in the documents are written as comments: nothing is decided until \
      somebody takes the number signs off. A briefing.toml that is there stays as it is.

      Examples:
        attache init ~/briefings/beijing && $EDITOR ~/briefings/beijing/briefing.toml
      """)

  @Argument(help: "The folder with the documents.")
  var folder: String

  func run(on console: Console) throws -> ExitStatus {
    let source = try BriefingSource(paths: [folder])
    let path = folder.hasSuffix("/") ? folder : folder + "/"
    do throws(DecisionError) {
      if try Library.hasManifest(source) {
        throw .manifestExists(path: path + Library.manifestName)
      }
    } catch {
      throw CommandFailure(error.description)
    }
    let opened = BriefingSnapshot(try source.open())
    let manifest = InitialManifest(opened.analysed() ?? opened)
    do throws(DecisionError) {
      let written = try Library.write(manifest, into: source)
      report(manifest, at: written, console)
    } catch {
      throw CommandFailure(error.description)
    }
    return .found
  }

  private func report(_ manifest: InitialManifest, at path: String, _ console: Console) {
    let counts = [(manifest.issues, "issue"), (manifest.actors, "actor")].map { count, noun in
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }.joined(separator: " and ")
    console.write(
      HarmlessText.marking("Wrote \(path): \(counts), all proposed, as comments.") + "\n")
    console.write(
      """
      Next: take the number signs off what is right, or open the folder in the reader, where + \
      accepts a proposal and ? lists the keys. attache check reads it for mistakes.

      """)
  }
}
