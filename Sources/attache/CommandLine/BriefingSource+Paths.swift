import BriefingLibrary
import Resources
import TextImport

extension BriefingSource {
  /// What a command line names: nothing is the bundled briefing, `-` is standard input.
  init(paths: [String]) throws(CommandFailure) {
    if paths.isEmpty {
      self = .bundled
    } else if paths == ["-"] {
      self = .standardInput(
        try Descriptor.standardInput.readAll(limit: DocumentImport.sizeLimit))
    } else if paths.contains("-") {
      throw CommandFailure(
        "standard input is a briefing of its own. Give - alone, or a file called - as ./-.")
    } else {
      self = .files(paths)
    }
  }

  /// The briefing inside the program.
  static var bundled: BriefingSource {
    .bundled(
      BundledBriefing.files.map { SourceFile(path: $0.path, bytes: $0.bytes) },
      name: BundledBriefing.name)
  }
}
