import BriefingPages

extension Command {
  /// The commands, their keys and their names as the README lists them, a table for each group.
  package static func readmeTables(_ keymap: Keymap = .standard) -> String {
    helpSections(keymap).map { section in
      let rows = section.entries.map { entry in
        "| \(code(entry.keys)) | \(escaped(entry.help)) | \(name(of: entry)) |"
      }
      return "**\(section.title)**\n\n| keys | | name |\n|---|---|---|\n"
        + rows.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static func name(of entry: HelpSection.Entry) -> String {
    guard let command = all.first(where: { $0.help == entry.help }) else { return "" }
    return command.name == "show-issue-1" ? "`show-issue-1` …" : "`\(command.name)`"
  }

  private static func code(_ keys: String) -> String {
    keys.split(separator: " ").map { $0 == "…" ? "…" : "`\($0)`" }.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
  }
}
