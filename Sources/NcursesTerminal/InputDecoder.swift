import ScreenModel

/// Makes keys, mouse events and pastes of the bytes that a terminal sends.
///
/// The program reads bytes itself instead of asking `wget_wch`: then a sequence that nobody knows
/// (a late reply, a focus report) is swallowed as a whole rather than played as keys, pastes and mouse
/// reports arrive complete, modified keys need no entry in the terminal's description, and all of
/// it can be tested without a terminal. Known are the sequences of ECMA-48 terminals, that is
/// xterm and its kin, rxvt, and the consoles of Linux; both the normal and the application form of
/// the cursor keys, so that no mode has to be set (and given back) for them.
///
/// `[0x1B, 0x5B, 0x31, 0x3B, 0x33, 0x44]` is Alt-Left. A lone Esc cannot be told from the start
/// of a sequence: `isUndecided` says that more may follow, and `flush` that nothing did.
struct InputDecoder {
  /// Bytes that are no whole event yet.
  private var buffer: [UInt8] = []
  /// The bytes of the paste under way.
  private var paste: [UInt8]?

  /// Whether the last bytes were the start of something, or a key on their own.
  var isUndecided: Bool { !buffer.isEmpty }

  /// Takes in bytes and returns the events that they complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    buffer.append(contentsOf: bytes)
    return decode(isAtEnd: false)
  }

  /// Decides about what is left, as nothing followed in time.
  mutating func flush() -> [InputEvent] {
    let events = decode(isAtEnd: true)
    buffer = []
    return events
  }

  private mutating func decode(isAtEnd: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var start = 0
    while start < buffer.count {
      if paste != nil {
        start = continuePaste(from: start, &events)
        continue
      }
      let (result, length) = InputSequence.read(buffer[start...], isAtEnd: isAtEnd)
      guard length > 0 else { break }
      start += length
      switch result {
      case .event(let event): events.append(event)
      case .pasteStart: paste = []
      case .nothing: break
      }
    }
    buffer.removeFirst(start)
    return events
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Takes in bytes up to the end of the paste or of the buffer; returns where it stopped.
  private mutating func continuePaste(from start: Int, _ events: inout [InputEvent]) -> Int {
    var text = paste ?? []
    paste = nil
    for place in start..<buffer.count {
      text.append(buffer[place])
      guard buffer[place] == UInt8(ascii: "~"), text.suffix(6).elementsEqual(Self.pasteEnd) else {
        continue
      }
      text.removeLast(6)
      events.append(.paste(String(decoding: text, as: UTF8.self)))
      return place + 1
    }
    paste = text
    return buffer.count
  }
}
