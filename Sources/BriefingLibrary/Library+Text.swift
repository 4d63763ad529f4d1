extension Library {
  /// The text of a file beside the briefing, such as a script of keys; bytes that are no UTF-8 show
  /// as replacement characters.
  package static func text(of path: String) throws(LibraryError) -> String {
    String(decoding: try FileSystem.read(path, describedAs: path), as: UTF8.self)
  }
}
