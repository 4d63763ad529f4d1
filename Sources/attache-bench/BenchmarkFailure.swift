/// Why nothing could be measured.
enum BenchmarkFailure: Error, Equatable {
  case noReader(path: String)
  case noLess
  case noFolder(path: String)
  case unreadable(path: String)
  /// The program's screen never showed the word that was waited for, or never came to rest.
  case notShown(command: String, word: String)
  case noTerminal(reason: String)
}

extension BenchmarkFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .noReader(let path):
      "\(path): no such program. Build it first: swift build -c release --product attache."
    case .noLess:
      "less is what the reader is compared with, and it is not installed. Install it, for "
        + "instance: apt install less."
    case .noFolder(let path):
      "\(path): cannot write there. Set TMPDIR to a folder for temporary files."
    case .unreadable(let path):
      "\(path): cannot be read as text. Name text or Markdown files."
    case .notShown(let command, let word):
      "\(command): its screen never came to rest with “\(word)” on it. Try the command by hand."
    case .noTerminal(let reason):
      "The system gave no terminal to run a program in: \(reason)."
    }
  }
}
