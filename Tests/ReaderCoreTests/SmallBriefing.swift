import BriefingLibrary
import BriefingPages
import ScreenModel
import Testing
import TextImport

@testable import ReaderCore

/// A briefing with one of everything, for tests that press keys.
enum SmallBriefing {
  private static let manifest = """
    [briefing]
    title = "The harbour"
    sides = ["town", "port"]

    [[issue]]
    id = "noise"
    name = "Noise"
    query = "noise"

    [[issue]]
    id = "jobs"
    name = "Jobs"
    query = "jobs"

    [[actor]]
    id = "town"
    schema = "PublicBody"
    name = "Town council"
    alias = ["council"]

    [[actor]]
    id = "port"
    schema = "Organization"
    name = "Port company"

    [[actor]]
    id = "ada"
    schema = "Person"
    name = "Ada Brandt"
    alias = ["Brandt"]

    [[link]]
    subject = "ada"
    object = "port"
    role = "runs"
    evidence = [{ document = "letter", exact = "Ada Brandt runs the Port company." }]

    [[position]]
    issue = "noise"
    actor = "port"
    text = "Promises quieter cranes."
    evidence = [{ document = "letter", exact = "It promises quieter cranes" }]
    """

  private static let letter = """
    # A letter

    Ada Brandt runs the Port company. It promises quieter cranes, since noise is what the council
    hears about most.

    The harbour is old.

    Nobody counts the jobs, says Brandt.
    """

  private static let minutes = """
    # Minutes

    The council spoke of noise and of jobs.

    The noise of the Port company was measured twice.
    """

  static func opened(_ documents: [String: String]? = nil) throws -> BriefingSnapshot {
    let texts =
      documents ?? [
        "briefing.toml": manifest, "documents/letter.md": letter, "documents/minutes.md": minutes,
      ]
    let files = texts.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return BriefingSnapshot(try Library.open(.bundled(files, name: "harbour")))
  }

  /// The reader on its first page, with everything read.
  static func state(
    _ documents: [String: String]? = nil, size: Size = Size(width: 80, height: 24)
  ) throws -> ReaderState {
    let opened = try opened(documents)
    return ReaderState(snapshot: opened.analysed() ?? opened, size: size)
  }
}

extension ReaderState {
  /// Presses keys by name and says what is asked of the world; `"text"` in quotes is typed.
  @discardableResult
  mutating func press(_ names: String) -> [Effect] {
    var effects: [Effect] = []
    for (number, part) in names.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      let keys =
        number % 2 == 1
        ? part.map { Key.character($0) }
        : part.split(separator: " ").compactMap { Key(name: "\($0)") }
      for key in keys { effects += answering(update(.input(.key(key)))) }
    }
    return effects
  }

  /// Answers searches at once, as the world would; what else is asked of it is given back, but for
  /// what is only kept for the next time.
  @discardableResult
  mutating func answering(_ effects: [Effect]) -> [Effect] {
    effects.flatMap { effect -> [Effect] in
      switch effect {
      case .search(let query, let number):
        answering(update(.searchAnswered(number: number, maker.answer(query), isLast: true)))
      case .rememberRead, .rememberQuery: []
      default: [effect]
      }
    }
  }

  /// What a test asks about most, in one line: place, selected block, link, focus, message.
  var summary: String {
    var words = ["\(history.current.location)"]
    if let block = selectedBlock { words.append("“\(block.spans.plainText.prefix(24))”") }
    if let link = history.current.link, let block = selectedBlock {
      words.append("→ \(block.links[link])")
    }
    words.append("\(focus)")
    if let message { words.append("! \(message)") }
    return words.joined(separator: " ")
  }

  /// The places on the way back and ahead, the current one in brackets.
  var path: String {
    history.visits.enumerated().map { number, visit in
      number == history.position ? "[\(visit.location)]" : "\(visit.location)"
    }.joined(separator: " ")
  }
}

/// Presses keys on the first page of the small briefing and compares the summary.
func expectSummary(
  after keys: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var state = try SmallBriefing.state()
  state.press(keys)
  #expect(state.summary == expected, sourceLocation: sourceLocation)
}
