/// A terminal in memory: plays events that it was given and keeps what was painted.
@MainActor
package final class ScriptedTerminal: TerminalDriver {
  package private(set) var size: Size
  package let colorDepth: ColorDepth
  package private(set) var grid: CellGrid
  package private(set) var cursor: Point?
  package private(set) var paintCount = 0
  package private(set) var suspensions = 0
  package private(set) var isMouseOn = true
  package private(set) var isClosed = false
  private var queue: [InputEvent] = []
  private let wait: @MainActor (_ descriptor: Int32?, _ timeoutMilliseconds: Int?) -> Void

  /// A terminal of a fixed size that shows nothing yet.
  ///
  /// `wait` is called when events are wanted and none are queued, to wait for the descriptor or
  /// the time; it may `send`. Without it `events` returns at once.
  package init(
    size: Size, colorDepth: ColorDepth = .many,
    wait: @escaping @MainActor (_ descriptor: Int32?, _ timeoutMilliseconds: Int?) -> Void = {
      _, _ in
    }
  ) {
    self.size = size
    self.colorDepth = colorDepth
    self.wait = wait
    grid = CellGrid(size: size)
  }

  /// Queues events; a `resize` counts from when it is delivered.
  package func send(_ events: InputEvent...) {
    queue += events
  }

  /// Queues key presses.
  package func press(_ keys: Key...) {
    queue += keys.map { .key($0) }
  }

  package var hasQueuedEvents: Bool { !queue.isEmpty }

  package func paint(_ grid: CellGrid, cursor: Point?) {
    self.grid = grid
    self.cursor = cursor
    paintCount += 1
  }

  package func events(
    wakingOn descriptor: Int32?, timeoutMilliseconds: Int?
  ) -> [InputEvent] {
    if queue.isEmpty { wait(descriptor, timeoutMilliseconds) }
    let events = queue
    queue = []
    for case .resize(let size) in events { self.size = size }
    return events
  }

  package func suspend() {
    suspensions += 1
    send(.resumed)
  }

  package func redraw() {}

  package func setMouse(_ isOn: Bool) {
    isMouseOn = isOn
  }

  package func close() {
    isClosed = true
  }
}
