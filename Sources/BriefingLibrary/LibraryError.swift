/// Why nothing was opened.
package enum LibraryError: Error, Equatable {
  case notFound(path: String)
  /// `reason` in the system's words or the importer's.
  case unreadable(path: String, reason: String)
  case nothingToRead(path: String, skipped: [SkippedFile])
  case cancelled
}

extension LibraryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let path):
      "\(path): there is no such file or folder."
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)."
    case .nothingToRead(let path, let skipped) where skipped.isEmpty:
      "\(path): nothing to read here. Put text or Markdown files into it."
    case .nothingToRead(let path, let skipped):
      "\(path): nothing to read here; \(Self.list(skipped)). "
        + "Put text or Markdown files into it."
    case .cancelled:
      "Opening was cancelled."
    }
  }

  /// `2 files skipped (scan.pdf: a PDF file, not text; …)`.
  private static func list(_ skipped: [SkippedFile]) -> String {
    let shown = skipped.prefix(3).map { "\($0.path): \($0.reason)" }
    let rest = skipped.count > 3 ? ["…"] : []
    return "\(skipped.count) \(skipped.count == 1 ? "file" : "files") skipped "
      + "(\((shown + rest).joined(separator: "; ")))"
  }
}
