/// All files below a folder, sorted by path, hidden ones left out.
///
/// A link to a file is followed where the file is below the folder too (under a hidden name, as
/// git-annex keeps them); one that leads out is skipped and said so. So are links to folders, so
/// that no circle is walked.
struct FolderListing {
  struct File: Sendable {
    /// Relative to the folder.
    let path: String
    /// For the system to open.
    let location: String
  }

  private(set) var files: [File] = []
  private(set) var skipped: [SkippedFile] = []

  private let root: String
  private var links: [File] = []
  private var known: Set<FileSystem.Identity> = []

  /// Folders in folders beyond this are not entered.
  private static let deepest = 64

  /// - Throws: `notFound`, `unreadable` (the folder itself) and `cancelled`.
  init(of folder: String, isCancelled: () -> Bool) throws(LibraryError) {
    guard let root = FileSystem.realPath(of: folder) else { throw .notFound(path: folder) }
    self.root = root
    var open = [(path: "", names: try FileSystem.names(in: root), depth: 0)]
    while let next = open.popLast() {
      if isCancelled() { throw .cancelled }
      for name in next.names {
        let path = next.path.isEmpty ? name : next.path + "/" + name
        guard let subfolder = visit(path) else { continue }
        guard next.depth < Self.deepest, let names = try? FileSystem.names(in: subfolder) else {
          skipped.append(SkippedFile(path: path, reason: "a folder that cannot be read"))
          continue
        }
        open.append((path, names, next.depth + 1))
      }
    }
    for link in links { follow(link) }
    files.sort { $0.path < $1.path }
  }

  /// Notes a file or a link; for a folder, returns where it is.
  private mutating func visit(_ path: String) -> String? {
    let file = File(path: path, location: root + "/" + path)
    guard let status = FileSystem.status(of: file.location, followingLinks: false) else {
      let reason = path.contains("\u{FFFD}") ? "a name that is not UTF-8" : "gone meanwhile"
      skipped.append(SkippedFile(path: path, reason: reason))
      return nil
    }
    if status.isLink {
      links.append(file)
      return nil
    }
    switch status.kind {
    case .folder:
      return file.location
    case .file:
      known.insert(status.identity)
      files.append(file)
    case .stream:
      skipped.append(SkippedFile(path: path, reason: "not a regular file"))
    }
    return nil
  }

  private mutating func follow(_ link: File) {
    guard let target = FileSystem.realPath(of: link.location),
      let status = FileSystem.status(of: target, followingLinks: true)
    else {
      skipped.append(SkippedFile(path: link.path, reason: "a link to nothing"))
      return
    }
    guard target == root || target.hasPrefix(root == "/" ? root : root + "/") else {
      skipped.append(SkippedFile(path: link.path, reason: "a link that leaves the folder"))
      return
    }
    guard status.kind != .folder else {
      skipped.append(SkippedFile(path: link.path, reason: "a link to a folder"))
      return
    }
    guard status.kind == .file, known.insert(status.identity).inserted else { return }
    files.append(link)
  }
}
