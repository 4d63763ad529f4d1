import DocumentModel
internal import TOMLKit

/// A manifest as values, and the text that they were read from.
///
/// A mistake in its syntax costs the block that it is in, not the file: the lines from one
/// top-level header to the next are left out and the rest is read again. A block that an editor
/// or a crash left half written is lost alone.
struct ManifestSource: Sendable {
  let root: [String: ManifestValue]
  /// Without the blocks that could not be read, whose lines are empty.
  let text: String
  private(set) var problems: [Problem] = []

  /// So many blocks may be broken; behind them the file is given up.
  private static let mostBrokenBlocks = 20

  init(_ bytes: [UInt8], file: String) {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      self.init(root: [:], text: "")
      problems = [Problem(file: file, message: "not UTF-8; save it as UTF-8 again")]
      return
    }
    self.init(text, file: file)
  }

  private init(root: [String: ManifestValue], text: String) {
    self.root = root
    self.text = text
  }

  private init(_ text: String, file: String) {
    var blocks = ManifestBlocks(text)
    var problems: [Problem] = []
    for line in ManifestDepth.linesTooDeep(in: text).prefix(Self.mostBrokenBlocks) {
      problems.append(
        Problem(
          file: file, line: line,
          message: "a key of too many parts, so this block is left out; write tables, not dots"))
      _ = blocks.leaveOutBlock(atLine: line)
    }
    guard problems.count < Self.mostBrokenBlocks else {
      self.init(root: [:], text: "")
      self.problems = problems
      return
    }
    while true {
      do {
        let root = try TOMLTable(string: blocks.text)
        self.init(root: Self.values(of: root), text: blocks.text)
        break
      } catch {
        let error = error as? TOMLParseError
        let line = error?.source.begin.line
        problems.append(Self.problem(error, file: file))
        guard let line, problems.count < Self.mostBrokenBlocks, blocks.leaveOutBlock(atLine: line)
        else {
          self.init(root: [:], text: "")
          break
        }
      }
    }
    self.problems = problems
  }

  private static func problem(_ error: TOMLParseError?, file: String) -> Problem {
    guard let error else { return Problem(file: file, message: "not TOML") }
    let place = "column \(error.source.begin.column)"
    return Problem(
      file: file, line: error.source.begin.line,
      message: "not TOML at \(place), so this block is left out: \(error.description)")
  }

  private static func values(of table: TOMLTable) -> [String: ManifestValue] {
    var values: [String: ManifestValue] = [:]
    for key in table.keys { values[key] = table[key].map(value) }
    return values
  }

  private static func value(of value: any TOMLValueConvertible) -> ManifestValue {
    switch value.type {
    case .string: .string(value.string ?? "")
    case .int: .integer(value.int ?? 0)
    case .double: .number(value.double ?? 0)
    case .bool: .bool(value.bool ?? false)
    case .date, .time, .dateTime: .date(value.debugDescription)
    case .array: .list(value.array?.map { self.value(of: $0) } ?? [])
    case .table: .table(value.table.map(values) ?? [:])
    }
  }
}

/// A manifest's text, from which blocks can be left out without moving the lines of the others.
private struct ManifestBlocks {
  private(set) var text: String

  init(_ text: String) {
    self.text = text
  }

  /// Empties the lines of the block that holds a line, counted from one.
  ///
  /// - Returns: Whether anything was there to leave out.
  mutating func leaveOutBlock(atLine number: Int) -> Bool {
    // By bytes: to Swift the line end of Windows is one character, and not this one.
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard lines.indices.contains(number - 1) else { return false }
    let start = lines[...(number - 1)].lastIndex(where: Self.isTopLevelHeader) ?? 0
    let end = lines[(start + 1)...].firstIndex(where: Self.isTopLevelHeader) ?? lines.count
    guard lines[start..<end].contains(where: { !$0.isEmpty }) else { return false }
    for index in start..<end { lines[index] = "" }
    text = lines.joined(separator: "\n")
    return true
  }

  /// `[[actor]]` is one, `[[actor.role]]` belongs to the block before.
  private static func isTopLevelHeader(_ line: Substring) -> Bool {
    guard line.first == "[" else { return false }
    return !line.prefix { $0 != "]" }.contains(".")
  }
}
