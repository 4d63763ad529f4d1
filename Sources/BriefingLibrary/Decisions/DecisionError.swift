/// Why a decision was not written.
package enum DecisionError: Error, Hashable, Sendable {
  case noFolder(NoFolder)
  /// Somebody else wrote to the manifest since it was read.
  case changedMeanwhile
  /// `reason` in the system's words.
  case unwritable(path: String, reason: String)
  case nothingToUndo
  /// Where a first one was to be written.
  case manifestExists(path: String)

  /// What was opened instead of a folder.
  package enum NoFolder: Hashable, Sendable {
    case bundled
    case files
    case standardInput
  }
}

extension DecisionError: CustomStringConvertible {
  package var description: String {
    let file = Library.manifestName
    return switch self {
    case .noFolder(.bundled):
      "The briefing inside the program cannot be changed. Open a folder: attache FOLDER."
    case .noFolder(.files):
      "Decisions are kept in a folder. Put the files into one and open it: attache FOLDER."
    case .noFolder(.standardInput):
      "Decisions are kept in a folder. Save the text as a file in one and open it: attache FOLDER."
    case .changedMeanwhile:
      "\(file) has been changed meanwhile and is read again now; decide once more."
    case .unwritable(let path, let reason):
      "\(path) cannot be written: \(reason). Nothing was changed."
    case .manifestExists(let path):
      "\(path) is there already and stays as it is. attache check tells what to mend in it."
    case .nothingToUndo:
      "Nothing was decided in this sitting that could be taken back."
    }
  }
}
