package import DocumentModel

/// A briefing with what its owner should know about its folder.
package struct OpenedBriefing: Sendable {
  package let briefing: Briefing
  /// The manifest's first, in the order of its lines, then those of the documents.
  package internal(set) var problems: [Problem]
  /// In the order of paths.
  package let skipped: [SkippedFile]
  /// By which its index is found again; nothing where it is not kept.
  package let identity: BriefingIdentity?
  /// The manifest as it was read; nothing where there is none.
  package let manifest: [UInt8]?

  package init(
    briefing: Briefing, problems: [Problem] = [], skipped: [SkippedFile] = [],
    identity: BriefingIdentity? = nil, manifest: [UInt8]? = nil
  ) {
    self.briefing = briefing
    self.problems = problems
    self.skipped = skipped
    self.identity = identity
    self.manifest = manifest
  }
}

/// A file that is in the folder and is no document.
package struct SkippedFile: Sendable, Equatable {
  package let path: String
  /// Such as `a PDF file, not text`.
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// How far opening has come, in files.
package struct OpeningProgress: Sendable, Equatable {
  package let done: Int
  package let total: Int

  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
