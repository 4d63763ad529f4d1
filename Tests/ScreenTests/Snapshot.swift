import Foundation
import Testing

/// A long expectation in a file beside the tests.
///
/// `RECORD_SNAPSHOTS=1` writes what is shown into the file; such a run always fails, so that nobody
/// takes it for a check.
struct Snapshot {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  let name: String

  private var file: URL {
    Self.folder.appendingPathComponent("Snapshots/\(name).txt")
  }

  /// Compares screens with the recorded ones; blanks at the ends of lines do not count.
  func expect(_ screens: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let shown = screens.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.reversed().drop { $0 == " " }.reversed() }.map { String($0) }
    if Self.isRecording {
      try record(shown)
      Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
    guard recorded != shown else { return }
    Issue.record("\(difference(shown, recorded))", sourceLocation: sourceLocation)
  }

  private func record(_ lines: [String]) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
  }

  /// The first lines that differ, each as recorded and as shown.
  private func difference(_ shown: [String], _ recorded: [String]) -> String {
    let count = max(shown.count, recorded.count)
    func line(_ number: Int, of lines: [String]) -> String {
      lines.indices.contains(number) ? lines[number] : "(no such line)"
    }
    let differing = (0..<count).filter { line($0, of: shown) != line($0, of: recorded) }
    let pairs = differing.prefix(4).map { number in
      """
      line \(number + 1) was   |\(line(number, of: recorded))|
      \(String(repeating: " ", count: "line \(number + 1)".count)) is now |\(line(number, of: shown))|
      """
    }
    return "\(name).txt differs in \(differing.count) of \(count) lines:\n"
      + pairs.joined(separator: "\n")
  }
}
