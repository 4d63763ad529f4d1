#if canImport(Glibc)
  import Glibc
  import TerminalHarness
  import TestSupport
  import Testing

  /// The real program in a terminal of its own, and what it leaves of it.
  @Suite("However the program ends, the terminal is as it was found")
  struct TerminalRestoreTests {
    /// Starts the program on its bundled briefing, with no core files, and waits for its screen.
    private func started(_ arguments: String = "") throws -> PseudoTerminal {
      let program = BuiltProduct.path("attache")
      let terminal = try PseudoTerminal(
        ["/bin/sh", "-c", "ulimit -c 0; exec '\(program)' \(arguments)"], size: (100, 30))
      #expect(terminal.wait(forText: "\u{1B}[?1049h"), "no screen came")
      expectTaken(terminal)
      return terminal
    }

    private func expectTaken(
      _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      terminal.wait { TerminalCondition(of: $0).description == TerminalCondition.taken }
      #expect(
        TerminalCondition(of: terminal).description == TerminalCondition.taken,
        sourceLocation: sourceLocation)
    }

    private func expectAsFound(
      _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      #expect(
        TerminalCondition(of: terminal).description == TerminalCondition.asFound,
        sourceLocation: sourceLocation)
    }

    @Test("a key takes it and a key gives it back")
    func leaving() throws {
      let terminal = try started()
      terminal.send("Q")
      #expect(terminal.waitForEnd() == .exited(0))
      expectAsFound(terminal)
    }

    @Test("^C stops what goes on, and pressed again leaves in order")
    func interrupting() throws {
      let terminal = try started()
      for _ in 1...4 where terminal.ending == nil {
        terminal.send("\u{3}")
        terminal.wait(seconds: 0.3) { $0.ending != nil }
      }
      #expect(terminal.waitForEnd() == .exited(0))
      expectAsFound(terminal)
    }

    @Test("a signal that asks to end ends it in order", arguments: [SIGTERM, SIGHUP, SIGINT])
    func asked(signal: Int32) throws {
      let terminal = try started()
      terminal.signal(signal)
      #expect(terminal.waitForEnd() != nil)
      expectAsFound(terminal)
    }

    @Test(
      "a crash, such as a Swift trap (ILL or TRAP), still dies of its signal",
      arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL, SIGTRAP, SIGSYS, SIGQUIT])
    func crashing(signal: Int32) throws {
      let terminal = try started()
      terminal.signal(signal)
      #expect(terminal.waitForEnd() == .killed(by: signal))
      expectAsFound(terminal)
    }

    @Test("^\\ is the way out when nothing else answers")
    func quitting() throws {
      let terminal = try started()
      terminal.send("\u{1C}")
      #expect(terminal.waitForEnd() == .killed(by: SIGQUIT))
      expectAsFound(terminal)
    }

    @Test("when the window is closed, the program ends")
    func hangingUp() throws {
      let terminal = try started()
      terminal.hangUp()
      #expect(terminal.waitForEnd() != nil)
    }

    @Test("a terminal that cannot be painted on is left alone, and the error says what to do")
    func unknownTerminal() throws {
      for (name, advice) in [("vt99", "TERM=xterm-256color"), ("dumb", "attache show")] {
        let terminal = try PseudoTerminal(
          [BuiltProduct.path("attache")], environment: ["TERM": name])
        #expect(terminal.waitForEnd() == .exited(2))
        #expect(terminal.shows(advice))
        #expect(!terminal.output.contains(0x1B))
        expectAsFound(terminal)
      }
    }

    @Test("another size is painted, and given back as well")
    func resizing() throws {
      let terminal = try started()
      let before = terminal.output.count
      terminal.resize(60, 20)
      #expect(terminal.wait { $0.output.count > before })
      terminal.resize(1, 1)
      terminal.resize(120, 40)
      terminal.send("Q")
      #expect(terminal.waitForEnd() == .exited(0))
      expectAsFound(terminal)
    }

    @Test("a document piped in leaves the keys to the terminal")
    func piping() throws {
      let program = BuiltProduct.path("attache")
      let terminal = try PseudoTerminal(
        ["/bin/sh", "-c", "echo 'A document' | '\(program)' -"], size: (100, 30))
      #expect(terminal.wait(forText: "\u{1B}[?1049h"))
      terminal.send("Q")
      #expect(terminal.waitForEnd() == .exited(0))
      expectAsFound(terminal)
    }

    @Test("^Z lends it to the shell, and fg takes it again")
    func suspending() throws {
      let shell = try PseudoTerminal(
        ["/bin/sh", "-i"], size: (100, 30), environment: ["PS1": "ready> ", "ENV": ""])
      shell.wait(forText: "ready> ")
      shell.send("'\(BuiltProduct.path("attache"))'\n")
      expectTaken(shell)

      for _ in 1...2 {
        let stopping = shell.output.count
        shell.send("\u{1A}")
        #expect(shell.wait(forText: "ready> ", from: stopping), "the shell has it")
        expectAsFound(shell)
        let returning = shell.output.count
        shell.send("fg\n")
        #expect(shell.wait(forText: "\u{1B}[?1049h", from: returning))
        expectTaken(shell)
        #expect(
          shell.wait { $0.output.count > returning + 500 }, "the whole screen is painted again")
      }

      let leaving = shell.output.count
      shell.send("Q")
      #expect(shell.wait(forText: "ready> ", from: leaving))
      expectAsFound(shell)
    }
  }
#endif
