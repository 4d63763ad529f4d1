#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that only this program writes to.
struct StoreFolder: Sendable {
  let path: String

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes it with all folders above it, for the owner alone; false where that fails.
  func make() -> Bool {
    var made = path.hasPrefix("/") ? "" : "."
    for name in path.split(separator: "/") {
      made += "/\(name)"
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { return false }
    }
    return access(path, W_OK) == 0
  }

  func remove(_ name: String) { unlink(file(name)) }

  func holds(_ name: String) -> Bool { access(file(name), F_OK) == 0 }

  /// Removes segments that no commit names and what a broken write left behind; other files stay.
  func removeAll(except kept: Set<String>) {
    for name in names where Self.isOurs(name) && !kept.contains(name) { unlink(file(name)) }
  }

  private static func isOurs(_ name: String) -> Bool {
    name.hasSuffix(".segment") || name.hasSuffix(".new")
  }

  private var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }
}
