/// A file as it was read, its bytes not yet understood.
package struct SourceFile: Sendable {
  /// Relative to the briefing's folder: `documents/taiwan.md`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a file's path says about it.
package struct FileName: Sendable, Equatable {
  /// The last part of the path: `taiwan.md`.
  package let name: String

  package init(path: String) {
    name = String(path.split(separator: "/").last ?? Substring(path))
  }

  /// Without the extension: `taiwan`.
  package var base: String { dot.map { String(name[..<$0]) } ?? name }

  /// Lower-cased and without the dot: `md`; empty where there is none.
  package var fileExtension: String {
    dot.map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// The dot before the extension; none where the name merely begins with one.
  private var dot: String.Index? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return dot
  }
}
