import ScreenModel
import Testing

@MainActor
@Suite("A terminal in memory")
struct ScriptedTerminalTests {
  @Test("it plays what it was given and keeps what was painted")
  func playing() {
    let terminal = ScriptedTerminal(size: Size(width: 4, height: 1))
    terminal.press(.character("j"), .enter)
    terminal.send(.resize(Size(width: 6, height: 2)))
    let events = terminal.events(wakingOn: nil, timeoutMilliseconds: nil)
    #expect(
      events == [
        .key(.character("j")), .key(.enter), .resize(Size(width: 6, height: 2)),
      ])
    #expect(terminal.size == Size(width: 6, height: 2))

    var grid = CellGrid(size: terminal.size)
    grid.draw("done", at: .zero)
    terminal.paint(grid, cursor: Point(x: 1, y: 0))
    #expect(terminal.grid.line(0) == "done")
    #expect(terminal.cursor == Point(x: 1, y: 0))
    #expect(terminal.paintCount == 1)
  }

  @Test("it waits as it was told when there is nothing to play")
  func waiting() {
    var waits = 0
    let terminal = ScriptedTerminal(size: Size(width: 4, height: 1)) { descriptor, time in
      waits += 1
      #expect(descriptor == 7 && time == 100)
    }
    #expect(terminal.events(wakingOn: 7, timeoutMilliseconds: 100).isEmpty)
    terminal.suspend()
    #expect(terminal.events(wakingOn: 7, timeoutMilliseconds: 100) == [.resumed])
    #expect(waits == 1)
  }
}
