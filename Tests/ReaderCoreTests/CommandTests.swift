import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("Commands")
struct CommandTests {
  @Test("Every command has a name of its own, a help line and a key")
  func list() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
    for command in Command.all {
      #expect(!command.help.isEmpty, "\(command.name)")
      #expect(!command.keys.isEmpty, "\(command.name)")
      #expect(command.help.last != ".", "\(command.name)")
    }
  }

  @Test("No two commands share a key")
  func keys() {
    let keys = Command.all.flatMap(\.keys)
    let shared = Set(keys.filter { key in keys.count { $0 == key } > 1 }).map(\.name)
    #expect(shared.isEmpty)
  }

  @Test("A command that is bound anew loses its old keys and takes others'")
  func rebinding() throws {
    var keymap = Keymap.standard
    let down = try #require(Command.named("move-down"))
    keymap.rebind(down, to: [.character("n")])
    #expect(keymap[.character("n")]?.name == "move-down")
    #expect(keymap[.character("j")] == nil)
    #expect(keymap.keys(for: down) == ["n"])
  }

  @Test("The help lists every command once, the nine issues in one line")
  func help() {
    let entries = Command.helpSections(.standard).flatMap(\.entries)
    for command in Command.all where !command.name.hasPrefix("show-issue-") {
      #expect(entries.count { $0.help == command.help } == 1, "\(command.name)")
    }
    #expect(entries.count { $0.keys == "1 … 9" } == 1)
  }
}

@Suite("History")
struct HistoryTests {
  @Test("Back and forward keep selection and scroll; a new place forgets what lay ahead")
  func travelling() {
    var history = History(Visit(.overview))
    history.push(Visit(.issue("chips")))
    history.current.selection = 4
    history.current.top = Visit.Anchor(block: 2, line: 1)
    history.push(Visit(.actor("qin")))
    history.goBack()
    #expect(history.current.selection == 4)
    #expect(history.current.top == Visit.Anchor(block: 2, line: 1))
    #expect(history.canGoForward)
    history.push(Visit(.timeline))
    #expect(!history.canGoForward)
    #expect(history.visits.map(\.location) == [.overview, .issue("chips"), .timeline])
  }

  @Test("Places that the selection only passes over leave no trace")
  func passing() {
    var history = History(Visit(.overview))
    history.push(Visit(.issue("one"), isPassing: true))
    history.push(Visit(.issue("two"), isPassing: true))
    history.push(Visit(.issue("three")))
    #expect(history.visits.map(\.location) == [.overview, .issue("three")])
  }
}

@Suite("Prompt")
struct PromptTests {
  @Test("The line is edited at its cursor")
  func editing() {
    var prompt = Prompt(.command)
    prompt.insert("chip rules")
    prompt.deleteWord()
    #expect(prompt.text == "chip ")
    prompt.moveCursor(toStart: true)
    prompt.insert("a ")
    #expect(prompt.text == "a chip ")
    #expect(prompt.cursor == 2)
    prompt.deleteForward()
    prompt.moveCursor(toStart: false)
    prompt.deleteBackward()
    #expect(prompt.text == "a hip")
    prompt.deleteToStart()
    #expect(prompt.text.isEmpty)
  }
}

@Suite("Link hints")
struct LinkHintTests {
  @Test(
    "No label begins another, and there is one for every link", arguments: [1, 26, 27, 60, 600])
  func labels(count: Int) {
    let labels = ReaderState.labels(count)
    #expect(Set(labels).count == count)
    let singles = Set(labels.filter { $0.count == 1 })
    #expect(labels.allSatisfy { $0.count == 1 || !singles.contains(String($0.prefix(1))) })
  }
}
