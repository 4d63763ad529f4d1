/// The screen and the keys, whether real or in memory.
@MainActor
package protocol TerminalDriver: AnyObject {
  var size: Size { get }
  var colorDepth: ColorDepth { get }

  /// Shows a grid, and the real cursor at a place, or hides it.
  func paint(_ grid: CellGrid, cursor: Point?)

  /// Waits for input, for the descriptor to become readable, or for the time to pass.
  ///
  /// - Returns: All input that is queued, in order; empty where one of the others ended the wait.
  func events(wakingOn descriptor: Int32?, timeoutMilliseconds: Int?) -> [InputEvent]

  /// Gives the terminal back, stops the program, and takes the terminal again when it goes on.
  func suspend()

  func setMouse(_ isOn: Bool)

  /// Sends every cell anew with the next `paint`, whatever the terminal may show.
  func redraw()

  /// Gives the terminal back as it was found. Nothing may be painted after.
  func close()
}
