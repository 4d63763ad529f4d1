import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache issues`: the panes of the briefing.
struct Issues: Verb {
  static let configuration = CommandConfiguration(
    commandName: "issues",
    abstract: "List the issues: passages, identifier, name.",
    discussion: """
      An issue whose name is in brackets is proposed from the documents; nobody has confirmed it.
      """)

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let snapshot = try options.snapshot()
    let issues = snapshot.briefing.issues
    if options.isJSON {
      try console.write(json: IssuesRecord(snapshot))
    } else if issues.isEmpty {
      console.complain("this briefing has no issues. They are written into its briefing.toml.")
    } else {
      console.write(
        columns: issues.map { issue in
          [
            "\(snapshot.analysis?.passages[issue.id]?.count ?? 0)", issue.id.rawValue,
            issue.isProposed ? "(\(issue.name))" : issue.name,
          ]
        })
    }
    return issues.isEmpty ? .nothing : .found
  }
}
