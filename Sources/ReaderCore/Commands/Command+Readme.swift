import BriefingPages

extension Command {
  /// The commands and their keys as the README lists them, a table for each group.
  package static func readmeTables(_ keymap: Keymap = .standard) -> String {
    helpSections(keymap).map { section in
      let rows = section.entries.map { "| \(code($0.keys)) | \(escaped($0.help)) |" }
      return "**\(section.title)**\n\n| keys | |\n|---|---|\n" + rows.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static func code(_ keys: String) -> String {
    keys.split(separator: " ").map { $0 == "…" ? "…" : "`\($0)`" }.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
  }
}
