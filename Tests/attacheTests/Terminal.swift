import Foundation

@testable import attache

/// What a command line wrote and how it ended.
struct Answer {
  var output = ""
  var remarks = ""
  var status = ExitStatus.found

  /// Runs a verb as the program does.
  init(_ arguments: String..., isTerminal: Bool = false) {
    self.init(arguments, isTerminal: isTerminal)
  }

  init(_ arguments: [String], isTerminal: Bool = false) {
    let written = Written()
    let console = Console(
      width: 60, isTerminal: isTerminal, write: { written.output += $0 },
      remark: { written.remarks += $0 + "\n" }, finish: {})
    status = Attache.run(arguments, on: console)
    (output, remarks) = (written.output, written.remarks)
  }

  private final class Written {
    var output = ""
    var remarks = ""
  }
}

/// A folder that is there while a test runs.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appending(
      path: "attache-tests-\(UUID().uuidString)"
    ).path()
    for (name, text) in files {
      let file = URL(filePath: path).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
