import ScreenModel

/// Steps to play into the reader, one a line.
///
/// ```
/// # words behind a number sign are a comment
/// press j j Enter      keys by name, as the help lists them
/// type fentanyl        the rest of the line, character by character
/// paste one line       the rest of the line, at once
/// click 12,5           a cell, counted from zero at the top left
/// wheel down 40,10
/// resize 120x36
/// screen               prints the screen; words behind it are its caption
/// styles               prints a letter for the style of each cell
/// ```
struct ScreenScript {
  enum Step: Equatable {
    case input([InputEvent])
    case screen(caption: String)
    case styles(caption: String)
  }

  let steps: [Step]

  struct Mistake: Error, CustomStringConvertible {
    /// Counted from one.
    let line: Int
    let message: String

    var description: String { "script line \(line): \(message)" }
  }

  init(parsing text: String) throws(Mistake) {
    var steps: [Step] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let step = try Self.step(line, number: index + 1) { steps.append(step) }
    }
    self.steps = steps
  }

  /// Whether the script prints anything itself; otherwise its last screen is printed.
  var printsScreens: Bool {
    steps.contains { step in
      if case .input = step { false } else { true }
    }
  }

  private static func step(_ line: Substring, number: Int) throws(Mistake) -> Step? {
    let words = line.split(separator: " ", maxSplits: 1)
    guard let verb = words.first, !verb.hasPrefix("#") else { return nil }
    let rest = words.count > 1 ? String(words[1]) : ""
    switch verb {
    case "press": return .input(try keys(in: rest, line: number))
    case "type": return .input(rest.map { .key(.character($0)) })
    case "paste": return .input([.paste(rest)])
    case "click":
      return .input([.mouse(MouseEvent(.press, button: 1, at: try point(rest, line: number)))])
    case "wheel": return .input([try wheel(rest, line: number)])
    case "resize":
      guard let size = Size(rest) else {
        throw Mistake(line: number, message: "write a size such as 80x24")
      }
      return .input([.resize(size)])
    case "screen": return .screen(caption: rest)
    case "styles": return .styles(caption: rest)
    default:
      throw Mistake(
        line: number,
        message: "“\(verb)” is no step; write press, type, paste, click, wheel, resize, screen "
          + "or styles")
    }
  }

  private static func keys(in text: String, line: Int) throws(Mistake) -> [InputEvent] {
    var events: [InputEvent] = []
    for name in text.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        throw Mistake(line: line, message: "“\(name)” is no key; write j, Enter, Esc, C-x or M-x")
      }
      events.append(.key(key))
    }
    return events
  }

  private static func point(_ text: some StringProtocol, line: Int) throws(Mistake) -> Point {
    let numbers = text.split(separator: ",").compactMap { Int($0) }
    guard numbers.count == 2 else {
      throw Mistake(line: line, message: "write a cell such as 12,5")
    }
    return Point(x: numbers[0], y: numbers[1])
  }

  private static func wheel(_ text: String, line: Int) throws(Mistake) -> InputEvent {
    let words = text.split(separator: " ")
    guard words.count == 2, words[0] == "up" || words[0] == "down" else {
      throw Mistake(line: line, message: "write wheel up 12,5 or wheel down 12,5")
    }
    let kind: MouseEvent.Kind = words[0] == "up" ? .wheelUp : .wheelDown
    return .mouse(MouseEvent(kind, at: try point(words[1], line: line)))
  }
}
