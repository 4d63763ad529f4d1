import ScreenModel
import Testing

@testable import NcursesTerminal

@Suite("What the program says to the terminal")
struct TerminalModesTests {
  @Test("all that is turned on is turned off")
  func modes() {
    #expect(TerminalModes.mouseOn == "\u{1B}[?1000h\u{1B}[?1006h")
    #expect(
      TerminalModes.allOff
        == "\u{1B}[?1006l\u{1B}[?1003l\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?2004l")
    for sequence in (TerminalModes.mouseOn + TerminalModes.pasteOn).split(separator: "h") {
      #expect(TerminalModes.allOff.contains(sequence + "l"))
    }
  }

  @Test("each error says what to do")
  func errors() {
    #expect(
      TerminalError.noTerminal.description
        == "There is no terminal to draw on. Run the program in one, or print a page: attache show …"
    )
    #expect(
      TerminalError.unnamedTerminal.description
        == "TERM is not set, so the terminal's kind is not known. Try: TERM=xterm-256color attache")
    #expect(
      TerminalError.unknownTerminal(name: "vt99").description
        == "This system does not know the terminal \"vt99\" (from TERM). Try: TERM=xterm-256color attache"
    )
    #expect(
      TerminalError.incapableTerminal(name: "dumb").description
        == "The terminal \"dumb\" (from TERM) cannot place text on its screen. Print a page instead: attache show …"
    )
  }

  @Test("colours can be chosen")
  func colors() {
    #expect(ColorChoice.never.depth(terminalColors: 256) == .monochrome)
    #expect(ColorChoice.depth(.eight).depth(terminalColors: 256) == .eight)
    #expect(ColorDepth(colors: 0) == .monochrome)
    #expect(ColorDepth(colors: 8) == .eight)
    #expect(ColorDepth(colors: 88) == .sixteen)
    #expect(ColorDepth(colors: 256) == .many)
  }
}
