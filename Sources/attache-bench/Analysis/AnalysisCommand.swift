import ArgumentParser
import Foundation

/// Runs one task of the analysis on a gold file's texts, for a scorer.
struct AnalysisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analysis",
    abstract: "Find actors, quotations or dates in a gold file's texts and write a system file.",
    discussion: "Prints a JSON object a line; the scorers compare it with the gold file.")

  @Option(help: "What to find: \(AnalysisTask.names).")
  var task: String

  @Argument(help: "The gold file: lines with doc, text or text_file, and date.")
  var gold: String

  func run() throws {
    guard let task = AnalysisTask.all.first(where: { $0.name == task }) else {
      throw ValidationError("No task is called “\(task)”. Name one of: \(AnalysisTask.names).")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var output = Data()
    let documents = try GoldDocument.all(in: gold)
    let findings = task.prepared(documents)
    for document in documents {
      output += try encoder.encode(SystemLine(doc: document.key, findings: findings(document)))
      output.append(UInt8(ascii: "\n"))
    }
    FileHandle.standardOutput.write(output)
  }
}

/// The document's key among the keys of what was found in it.
private struct SystemLine: Encodable {
  let doc: String
  let findings: any AnalysisFindings

  private enum CodingKeys: CodingKey {
    case doc
  }

  func encode(to encoder: any Encoder) throws {
    try findings.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(doc, forKey: .doc)
  }
}
