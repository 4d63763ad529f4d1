import Foundation
import TestSupport
import Testing

@Suite(
  "The real program in a real terminal", .serialized,
  .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct TmuxTests {
  private let window: Tmux

  init() throws {
    window = try Tmux(width: 110, height: 30)
    #expect(try window.wait { $0.contains(Tmux.prompt) })
  }

  private func expect(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let isShown = try window.wait { $0.contains(text) }
    let screen = try window.screen()
    #expect(
      isShown, "“\(text)” is not on the screen:\n\(screen)", sourceLocation: sourceLocation)
  }

  private func open(_ arguments: String = "") throws {
    try window.run("'\(BuiltProduct.path("attache"))' \(arguments)")
  }

  /// The shell has its screen back, and obeys.
  private func expectShell(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let isBack = try window.wait { $0.contains(Tmux.prompt) && !$0.contains("? help") }
    #expect(isBack, sourceLocation: sourceLocation)
    try window.run("echo answer-$((40 + 2))")
    try expect("answer-42", sourceLocation: sourceLocation)
  }

  @Test("shows what a stranger looks for, from key to key")
  func tasks() throws {
    try open()
    try expect("1–9 issue")

    try window.press("2")
    try expect("Reportedly wants the")

    try window.press("5")
    try expect("bring up their cases")
    try window.press("Enter")
    try expect("▌ According to sources, Blinken may raise three")

    try window.type(":actor blinken")
    try window.press("Enter")
    try expect("actor/antony-blinken")
    for (name, id) in [
      ("Qin Gang", "qin-gang"), ("Wang Yi", "wang-yi"), ("Mike Pompeo", "mike-pompeo"),
    ] {
      try choose(linked: name)
      try expect("actor/\(id)")
    }
    try window.press("H", "H", "H")
    try expect("actor/antony-blinken")

    try window.type("/export restrictions")
    try expect("export restrictions  7 passages")
    try window.press("Enter")
    try expect("1 of 7")

    try window.press("Q")
    try expectShell()
  }

  /// Goes down the pane of linked actors to one, and opens it.
  private func choose(linked name: String) throws {
    try window.press("w")
    try expect("Esc page")
    for _ in 0..<12 {
      let before = try window.screen()
      if before.contains("▌ \(name)") { break }
      try window.press("j")
      guard try window.wait(until: { $0 != before }) else { break }
    }
    try window.press("Enter")
  }

  @Test("gives the shell back when q is pressed on the first page")
  func leaving() throws {
    try open()
    try expect("q leave")
    try window.press("3")
    try expect("issue/russia")
    try window.press("q")
    try expect("q leave")
    try window.press("q")
    try expectShell()
  }

  @Test("reads a document from standard input and keys from the terminal")
  func piping() throws {
    try window.run(
      "printf '# Piped in\\n\\nA line of it.\\n' | '\(BuiltProduct.path("attache"))' -")
    try expect("standard-input#p1")
    try window.type("/line")
    try expect("1 passage")
    try window.press("Escape")
    try expect("standard-input#p1")
    try window.press("q")
    try expectShell()
  }

  @Test("is lent to the shell with ^Z and comes back with fg")
  func suspending() throws {
    try open()
    try expect("1–9 issue")
    try window.press("4")
    try expect("issue/fentanyl")
    try window.press("C-z")
    try expectShell()
    try window.run("fg")
    try expect("issue/fentanyl")
    try window.press("2")
    try expect("issue/chips")
    try window.press("Q")
    try expectShell()
  }

  @Test("follows the size of its window")
  func resizing() throws {
    try open()
    try expect("MOST MENTIONED")
    try window.resize(50, 12)
    #expect(try window.wait { !$0.contains("MOST MENTIONED") && $0.contains("▌ Overview") })
    try window.resize(110, 30)
    try expect("MOST MENTIONED")
    try window.press("Q")
    try expectShell()
  }
}
