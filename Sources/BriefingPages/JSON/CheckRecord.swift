package import BriefingLibrary
import DocumentModel

/// What the owner of a briefing's folder should know about it.
package struct CheckRecord: Encodable, Sendable {
  let problems: [ProblemRecord]
  let skipped: [SkippedRecord]

  struct ProblemRecord: Encodable, Sendable {
    let file: String
    /// Counted from one; nothing where the whole file is meant.
    let line: Int?
    let message: String
  }

  struct SkippedRecord: Encodable, Sendable {
    let path: String
    let reason: String
  }

  package init(_ opened: OpenedBriefing) {
    problems = opened.problems.map {
      ProblemRecord(file: $0.file, line: $0.line, message: $0.message)
    }
    skipped = opened.skipped.map { SkippedRecord(path: $0.path, reason: $0.reason) }
  }
}
