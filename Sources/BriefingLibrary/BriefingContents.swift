import TextImport

/// What a source holds before any document is read.
struct BriefingContents {
  /// A file that may become a document.
  struct File: Sendable {
    enum Bytes: Sendable {
      case inMemory([UInt8])
      case onDisk(location: String)
    }

    let path: String
    let bytes: Bytes
  }

  /// What the briefing is called where the manifest does not say.
  var title: String
  var documents: [File] = []
  var manifest: [UInt8]?
  var skipped: [SkippedFile] = []
  /// Whether one file was asked for, which then names the briefing.
  var isSingleFile = false

  init(
    of source: BriefingSource, isCancelled: @Sendable () -> Bool
  ) throws(LibraryError) {
    switch source {
    case .bundled(let files, let name):
      title = name
      add(files)
    case .folder(let path):
      title = Self.name(ofFolder: path)
      try add(folder: path, prefix: "", isCancelled)
    case .files(let paths):
      title = Self.name(of: paths)
      try add(paths, isCancelled)
    case .standardInput(let bytes):
      title = "standard input"
      isSingleFile = true
      documents = [File(path: title, bytes: .inMemory(bytes))]
    }
  }

  /// - Throws: An error where nothing was read, which says why.
  func check(_ loaded: LoadedDocuments) throws(LibraryError) {
    guard loaded.documents.isEmpty, manifest == nil else { return }
    if isSingleFile, let file = loaded.skipped.first {
      throw .unreadable(path: file.path, reason: file.reason)
    }
    throw .nothingToRead(path: title, skipped: skipped + loaded.skipped)
  }
}

extension BriefingContents {
  private mutating func add(_ files: [SourceFile]) {
    let isBriefing = files.contains { $0.path == Library.manifestName }
    for file in files {
      if file.path == Library.manifestName {
        manifest = file.bytes
      } else if !isBriefing || file.path != Library.notesName {
        addIfDocument(File(path: file.path, bytes: .inMemory(file.bytes)))
      }
    }
  }

  private mutating func add(
    folder: String, prefix: String, _ isCancelled: @Sendable () -> Bool
  ) throws(LibraryError) {
    let listing = try FolderListing(of: folder, isCancelled: isCancelled)
    let isBriefing = listing.files.contains { $0.path == Library.manifestName }
    for file in listing.files {
      if isBriefing, prefix.isEmpty, file.path == Library.manifestName {
        manifest = try FileSystem.read(file.location, describedAs: file.path)
      } else if !isBriefing || ![Library.notesName, Library.manifestName].contains(file.path) {
        addIfDocument(File(path: prefix + file.path, bytes: .onDisk(location: file.location)))
      }
    }
    skipped += listing.skipped.map { SkippedFile(path: prefix + $0.path, reason: $0.reason) }
  }

  /// Takes files at their word (a table of numbers is read when asked for), folders as folders.
  private mutating func add(
    _ paths: [String], _ isCancelled: @Sendable () -> Bool
  ) throws(LibraryError) {
    for path in paths {
      switch FileSystem.kind(of: path) {
      case nil:
        throw .notFound(path: path)
      case .folder:
        let prefix = paths.count == 1 ? "" : Self.name(ofFolder: path) + "/"
        try add(folder: path, prefix: prefix, isCancelled)
      case .file, .stream:
        isSingleFile = paths.count == 1
        documents.append(File(path: path, bytes: .onDisk(location: path)))
      }
    }
  }

  private mutating func addIfDocument(_ file: File) {
    if let reason = NoDocument.reason(for: file.path) {
      skipped.append(SkippedFile(path: file.path, reason: reason))
    } else {
      documents.append(file)
    }
  }

  private static func name(ofFolder path: String) -> String {
    let full = FileSystem.realPath(of: path) ?? path
    return full.split(separator: "/").last.map(String.init) ?? path
  }

  /// `notes`, or `notes and 2 more`.
  private static func name(of paths: [String]) -> String {
    guard let first = paths.first else { return "nothing" }
    let name = name(ofFolder: first)
    return paths.count == 1 ? name : "\(name) and \(paths.count - 1) more"
  }
}

/// Files whose names say that nobody wrote them to be read.
private enum NoDocument {
  static func reason(for path: String) -> String? {
    let name = FileName(path: path)
    if name.name.hasSuffix("~") { return "a backup copy" }
    if data.contains(name.fileExtension) { return "data file, not a document" }
    if web.contains(name.fileExtension) { return "web page; convert it to text or Markdown" }
    return nil
  }

  private static let data: Set<String> = [
    "tsv", "csv", "json", "jsonl", "ndjson", "geojson", "toml", "yml", "yaml", "xml", "ini", "cfg",
    "conf", "bib", "ris", "sql", "lock", "css", "js",
  ]

  private static let web: Set<String> = ["html", "htm", "xhtml", "mhtml"]
}
