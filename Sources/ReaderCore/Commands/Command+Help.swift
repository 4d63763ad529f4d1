package import BriefingPages
import ScreenModel

extension Command {
  /// The help page's sections: every command with the keys that it has now.
  package static func helpSections(_ keymap: Keymap) -> [HelpSection] {
    Group.allCases.map { group in
      HelpSection(
        title: group.rawValue,
        entries: all.filter { $0.group == group && !$0.isListedWithOthers }.map { command in
          HelpSection.Entry(
            keys: command.isFirstIssue ? "1 … 9" : keymap.keys(for: command).joined(separator: " "),
            help: command.help)
        })
    } + [promptSection]
  }

  /// Issues two to nine are told of with the first.
  private var isListedWithOthers: Bool { name.hasPrefix("show-issue-") && !isFirstIssue }
  private var isFirstIssue: Bool { name == "show-issue-1" }

  private static let promptSection = HelpSection(
    title: "While typing a search or a command",
    entries: [
      .init(keys: "Up Down", help: "Choose among what was found, or among what can be completed"),
      .init(keys: "Up", help: "In an empty search: the searches before this one"),
      .init(keys: "C-p C-n", help: "The searches before this one"),
      .init(keys: "Enter", help: "Open what is chosen, and keep the search on"),
      .init(keys: "Tab", help: "Search: here or everywhere. Command: complete the word"),
      .init(keys: "S-Tab", help: "To the counts beside what was found; Enter there narrows"),
      .init(keys: "F4", help: "How the search is understood"),
      .init(keys: "C-u C-w", help: "Delete what stands before the cursor; the word before it"),
      .init(keys: "Esc", help: "Back to where you were, exactly"),
    ])
}
