package import DocumentModel
import TextImport

/// What a person set for all briefings, in `$XDG_CONFIG_HOME/attache/config.toml`.
///
/// ```toml
/// [keys]
/// move-down = ["j", "Down", "C-n"]
/// zoom = "Z"
///
/// [search]
/// history = false
/// ```
///
/// The folder is the one that the XDG Base Directory Specification names: `~/.config` unless
/// `XDG_CONFIG_HOME` says otherwise.
package struct UserConfiguration: Sendable {
  /// For a command, by name, the names of its keys, in place of those that it proposes.
  package struct Binding: Sendable, Equatable {
    package let command: String
    package let keys: [String]
    /// Counted from one.
    package let line: Int?
  }

  package private(set) var bindings: [Binding] = []
  /// Whether searches are kept for the next time.
  package private(set) var keepsSearches = true
  package private(set) var problems: [Problem] = []
  /// As it is called in problems.
  package let file: String

  /// No settings.
  package init() {
    self.init([], file: "config.toml")
  }

  /// Reads the file at a path; a missing file sets nothing.
  package init(path: String) {
    guard FileSystem.kind(of: path) == .file else {
      self.init([], file: path)
      return
    }
    do throws(LibraryError) {
      self.init(try FileSystem.read(path, describedAs: path), file: path)
    } catch {
      self.init([], file: path)
      problems = [Problem(file: path, message: error.description)]
    }
  }

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    let source = ManifestSource(bytes, file: file)
    problems = source.problems
    let lines = ManifestLines(of: source.text)
    for (name, value) in source.root.sorted(by: { $0.key < $1.key })
    where name != "keys" && name != "search" {
      problems.append(
        Problem(
          file: file, line: lines.table(name, 0)?.line,
          message: "“\(name)” sets nothing here; keys stand below [keys] (this is \(value.kind))"))
    }
    if let search = source.root["search"] { readSearch(search, lines) }
    guard let keys = source.root["keys"] else { return }
    guard case .table(let table) = keys else {
      problems.append(Problem(file: file, message: "keys stand below the line [keys]"))
      return
    }
    let place = lines.table("keys", 0)
    for (command, value) in table.sorted(by: { $0.key < $1.key }) {
      read(command, value, line: place?.keys[command])
    }
  }

  private mutating func readSearch(_ value: ManifestValue, _ lines: ManifestLines) {
    if case .table(let table) = value, case .bool(let history)? = table["history"],
      table.count == 1
    {
      keepsSearches = history
      return
    }
    problems.append(
      Problem(
        file: file, line: lines.table("search", 0)?.line,
        message: "below [search] stands history = true or history = false, and nothing else"))
  }

  private mutating func read(_ command: String, _ value: ManifestValue, line: Int?) {
    let values: [ManifestValue] = if case .list(let list) = value { list } else { [value] }
    let keys = values.compactMap { value -> String? in
      if case .string(let name) = value { name } else { nil }
    }
    if keys.count == values.count {
      bindings.append(Binding(command: command, keys: keys, line: line))
    } else {
      problems.append(
        Problem(
          file: file, line: line,
          message: "write the keys of \(command) as text, such as [\"j\", \"Down\"]"))
    }
  }
}
