import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import attache

@Suite("The command line is understood")
struct ParsingTests {
  static let opened: [([String], [String])] = [
    ([], []), (["folder"], ["folder"]), (["a.md", "b.txt"], ["a.md", "b.txt"]), (["-"], ["-"]),
    (["./show"], ["./show"]), (["--", "show"], ["show"]),
    (["folder", "show"], ["folder", "show"]),
    (["open", "folder"], ["folder"]), (["--at", "timeline", "folder"], ["folder"]),
  ]

  @Test("what is no verb is a path to open", arguments: opened)
  func paths(arguments: [String], paths: [String]) throws {
    let open = try #require(try Attache.parseAsRoot(arguments) as? Open)
    #expect(open.paths == paths)
  }

  @Test("the reader has its options")
  func options() throws {
    let command = try Attache.parseAsRoot(
      ["folder", "--script", "keys", "--size", "40x10", "--at", "issue/chips", "--no-mouse"])
    let options = try #require(command as? Open).options()
    #expect(options.script == "keys")
    #expect(options.size == Size(width: 40, height: 10))
    #expect(options.location == .issue("chips"))
    #expect(!options.hasMouse)
  }

  @Test("the screen of a script is 80x24 unless told")
  func standardSize() throws {
    let open = try #require(try Attache.parseAsRoot([]) as? Open)
    #expect(try open.options().size == Size(width: 80, height: 24))
    #expect(try open.options().hasMouse)
  }

  @Test(
    "every verb is one",
    arguments: ["show overview", "search a b", "issues", "actors", "links x", "timeline", "check"])
  func verbs(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init) + ["--briefing", "x", "--json"]
    #expect(try Attache.parseAsRoot(arguments) is any Verb)
  }

  @Test("verbs have names of their own and say what they do")
  func list() {
    let configurations = Attache.configuration.subcommands.map { $0.configuration }
    #expect(Set(Attache.verbs).count == configurations.count)
    #expect(configurations.allSatisfy { !$0.abstract.isEmpty })
  }

  @Test("standard input is a briefing of its own")
  func standardInput() {
    #expect(throws: CommandFailure.self) { try BriefingSource(paths: ["-", "folder"]) }
  }
}
