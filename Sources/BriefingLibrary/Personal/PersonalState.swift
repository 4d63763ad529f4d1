package import DocumentModel

/// What a reader leaves behind for the next time, in plain text below `$XDG_STATE_HOME/attache`:
/// earlier searches, and which documents of a briefing were opened.
///
/// Nothing of a document is kept but its identifier and a number made from its text. What cannot be
/// read or written is as if it were not there: nobody's work hangs on it.
package struct PersonalState: Sendable {
  private let folder: String?

  /// So many searches are kept.
  static let mostQueries = 300

  /// - Parameter folder: The program's own, such as `~/.local/state/attache`; nothing keeps nothing.
  package init(folder: String?) {
    self.folder = folder
  }
}

extension PersonalState {
  private var queriesPath: String? { folder.map { "\($0)/searches" } }

  /// Earlier searches, the latest last.
  package var queries: [String] { queriesPath.map(lines) ?? [] }

  /// Adds a search at the end; it is no longer where it stood before.
  package func remember(query: String) {
    guard let queriesPath, let folder, !query.contains(where: \.isNewline) else { return }
    FileSystem.makeFolder(folder)
    let others = lines(of: queriesPath).filter { $0 != query }
    write(others.suffix(Self.mostQueries - 1) + [query], to: queriesPath)
  }

  private func lines(of path: String) -> [String] {
    guard FileSystem.kind(of: path) == .file,
      let bytes = try? FileSystem.read(path, describedAs: path, limit: 1 << 22)
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: some Sequence<String>, to path: String) {
    _ = FileSystem.replace(path, with: Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}

extension PersonalState {
  /// One line of the list of opened documents: `0f3c… overview`.
  private func line(_ document: Document) -> String {
    "\(hexadecimal(Self.hash(document.text.utf8))) \(document.id)"
  }

  private func readingPath(_ name: String) -> String? {
    folder.map { "\($0)/opened/\(hexadecimal(Self.hash(name.utf8)))" }
  }

  /// The documents that were opened as they are now; one that has changed since counts as new.
  ///
  /// - Parameters:
  ///   - documents: Those of the briefing.
  ///   - name: What the briefing is known by, such as its folder's path.
  /// - Returns: The identifiers of those that were opened.
  package func opened(_ documents: [Document], of name: String) -> Set<Document.ID> {
    guard let path = readingPath(name) else { return [] }
    let known = Set(lines(of: path))
    if known.isEmpty { return [] }
    return Set(documents.filter { known.contains(line($0)) }.map(\.id))
  }

  /// Keeps which documents were opened.
  package func remember(opened: Set<Document.ID>, of documents: [Document], name: String) {
    guard let folder, let path = readingPath(name) else { return }
    FileSystem.makeFolder("\(folder)/opened")
    write(documents.filter { opened.contains($0.id) }.map(line), to: path)
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo).
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension BriefingSource {
  /// What a briefing is known by from one time to the next; nothing where that would say nothing.
  package var lastingName: String? {
    switch self {
    case .bundled(_, let name): "bundled \(name)"
    case .folder(let path): FileSystem.realPath(of: path) ?? path
    case .files(let paths):
      paths.map { FileSystem.realPath(of: $0) ?? $0 }.joined(separator: "\n")
    case .standardInput: nil
    }
  }
}
