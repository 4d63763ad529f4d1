import CNcurses
package import ScreenModel

extension NcursesTerminal {
  /// How long an Esc waits for the rest of a sequence.
  private static let escapeDelayMilliseconds = 25
  /// Input beyond this many bytes is left for the next call.
  private static let drainLimit = 1 << 20

  package func events(
    wakingOn descriptor: Int32?, timeoutMilliseconds: Int?
  ) -> [InputEvent] {
    let timeout = queued.isEmpty ? timeoutMilliseconds : 0
    let sources = [streams.input, signals] + (descriptor.map { [$0] } ?? [])
    let ready = waitForInput(on: sources, timeoutMilliseconds: timeout)
    if ready.contains(signals) { takeSignals() }
    if ready.contains(streams.input) { drainInput() }
    defer { queued = [] }
    return queued
  }

  private func drainInput() {
    var length = 0
    while length < Self.drainLimit {
      var bytes: [UInt8] = []
      guard readInput(from: streams.input, into: &bytes) else {
        queued.append(.hangUp)
        return
      }
      length += bytes.count
      queued += decoder.feed(bytes)
      let wait = decoder.isUndecided ? Self.escapeDelayMilliseconds : 0
      if waitForInput(on: [streams.input], timeoutMilliseconds: wait).isEmpty {
        queued += decoder.flush()
        return
      }
    }
  }

  private func takeSignals() {
    let kinds = [CChar](unsafeUninitializedCapacity: 8) { buffer, count in
      count = cn_take_signals(buffer.baseAddress, buffer.count)
    }
    for kind in kinds { handle(UInt8(bitPattern: kind)) }
  }

  private func handle(_ signal: UInt8) {
    switch signal {
    case UInt8(ascii: "w"): adoptSize()
    case UInt8(ascii: "c"): comeBack()  // from a stop that was not ours to prepare
    case UInt8(ascii: "z"): suspend()
    case UInt8(ascii: "h"): queued.append(.hangUp)
    default: queued.append(.terminate)
    }
  }
}
