import SearchIndex

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where what was derived from a briefing is kept from one sitting to the next.
///
///     ~/.cache/attache/index/<hash of the briefing's real path>/
///     ~/.cache/attache/analysis/<the same hash>/
///     ~/.cache/attache/briefings/<the same hash>      the path, and when it was opened last
///
/// `XDG_CACHE_HOME` says where instead of `~/.cache`, as the XDG Base Directory Specification has it; on
/// a Mac it is `~/Library/Caches`. Deleting any of it costs time and nothing else.
package struct CacheFolder: Sendable, Equatable {
  let path: String

  package init(path: String) {
    self.path = path
  }

  /// The person's own; nothing where the system does not say who that is.
  package static var standard: CacheFolder? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      return CacheFolder(path: "\(folder)/attache")
    }
    return variable("HOME").map { CacheFolder(path: "\($0)/\(Self.usual)/attache") }
  }

  #if os(macOS)
    private static let usual = "Library/Caches"
  #else
    private static let usual = ".cache"
  #endif

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Where what is derived from one briefing is kept.
struct CachedBriefing: Sendable, Equatable {
  let cache: CacheFolder
  let identity: BriefingIdentity

  var store: IndexStore { IndexStore(folder: "\(cache.path)/index/\(identity.name)") }
  /// For what is found in the documents.
  var analysisFolder: String { "\(cache.path)/analysis/\(identity.name)" }
}

/// What tells a briefing on the disk from all others, wherever it is opened from.
package struct BriefingIdentity: Sendable, Equatable {
  /// A hash of the paths without links and dots in them.
  let name: String
  /// The paths, one behind the other, each but the last with a zero behind.
  let paths: String

  /// Nothing for what is not on the disk, which is never kept.
  init?(of source: BriefingSource) {
    switch source {
    case .bundled, .standardInput: return nil
    case .folder(let path): self.init(paths: [path])
    case .files(let paths): self.init(paths: paths)
    }
  }

  init(joinedPaths paths: String) {
    self.paths = paths
    name = ContentHash(ofText: paths).name
  }

  private init?(paths: [String]) {
    let real = paths.compactMap(FileSystem.realPath)
    guard real.count == paths.count else { return nil }
    self.init(joinedPaths: real.joined(separator: "\0"))
  }
}
