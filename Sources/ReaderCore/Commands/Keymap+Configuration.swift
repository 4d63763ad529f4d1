package import BriefingLibrary
package import DocumentModel
import ScreenModel
import TextAnalysis

extension Keymap {
  /// The standard keys as a person changed them, and what is wrong with the changes.
  package static func configured(
    by configuration: UserConfiguration
  ) -> (keymap: Keymap, problems: [Problem]) {
    var keymap = Keymap.standard
    var problems = configuration.problems
    for binding in configuration.bindings {
      func report(_ message: String) {
        problems.append(
          Problem(file: configuration.file, line: binding.line, message: message))
      }
      guard let command = Command.named(binding.command) else {
        let near = nearest(to: binding.command, among: Command.all.map(\.name))
        report(
          "there is no command “\(binding.command)”"
            + (near.map { "; did you mean \($0)?" } ?? "; the help page lists them"))
        continue
      }
      let unknown = binding.keys.filter { Key(name: $0) == nil }
      for name in unknown {
        report("“\(name)” is no key; write j, Enter, F5, C-x or M-x")
      }
      if unknown.isEmpty { keymap.rebind(command, to: binding.keys.compactMap(Key.init(name:))) }
    }
    return (keymap, problems)
  }
}
