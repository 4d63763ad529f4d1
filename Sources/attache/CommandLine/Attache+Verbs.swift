import ArgumentParser
import TextAnalysis

extension Attache {
  static var verbs: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The verb that someone may have mistyped; nothing where a word is more likely a file.
  static func verb(nearestTo word: String) -> String? {
    word.contains { $0 == "/" || $0 == "." } ? nil : nearest(to: word, among: verbs)
  }
}
