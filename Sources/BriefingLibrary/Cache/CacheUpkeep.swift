import SearchIndex

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps the cache from growing for ever: what was kept of a briefing goes when nobody has opened it
/// for long, and sooner when it is no longer there.
///
/// What another program is writing to stays. Whatever is removed by mistake costs time and nothing
/// else.
struct CacheUpkeep: Sendable {
  private static let day = 24 * 60 * 60
  /// Seconds since a briefing was opened after which what was kept of it goes.
  static let longestUnused = 90 * day
  /// The same for one whose path leads nowhere: a disk that is not there today may be back tomorrow.
  static let longestGone = 7 * day

  /// The folders with a folder for each briefing.
  private static let kinds = ["index", "analysis"]

  let cache: CacheFolder

  /// Notes that a briefing is being opened.
  func noteUse(of identity: BriefingIdentity) {
    let path = note(identity.name)
    guard utimes(path, nil) != 0 else { return }
    FileSystem.makeFolder("\(cache.path)/briefings")
    _ = FileSystem.replace(path, with: Array(identity.paths.utf8))
  }

  /// Removes what nobody will miss.
  ///
  /// - Parameter now: Seconds since 1970.
  func tidy(now: Int) {
    for kind in Self.kinds {
      let parent = "\(cache.path)/\(kind)"
      for name in names(in: parent) where isOver(name, folder: "\(parent)/\(name)", now) {
        remove("\(parent)/\(name)")
      }
    }
    for name in names(in: "\(cache.path)/briefings") where !isKept(name) {
      if isOver(name, folder: note(name), now) { _ = FileSystem.remove(note(name)) }
    }
  }

  private func note(_ name: String) -> String { "\(cache.path)/briefings/\(name)" }

  private func isKept(_ name: String) -> Bool {
    Self.kinds.contains { FileSystem.kind(of: "\(cache.path)/\($0)/\(name)") != nil }
  }

  /// Those that may be hashes; whatever else lies there is not ours.
  private func names(in folder: String) -> [String] {
    ((try? FileSystem.names(in: folder)) ?? []).filter { name in
      name.utf8.count == 32 && name.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
  }

  /// What was kept before there were notes is told by its own age.
  private func isOver(_ name: String, folder: String, _ now: Int) -> Bool {
    guard let paths = notedPaths(name), let used = FileSystem.changeTime(of: note(name)) else {
      return FileSystem.changeTime(of: folder).map { now - $0 > Self.longestUnused } ?? false
    }
    let isThere = paths.allSatisfy { FileSystem.kind(of: $0) != nil }
    return now - used > (isThere ? Self.longestUnused : Self.longestGone)
  }

  /// Nothing where the note is missing or is not what was written.
  private func notedPaths(_ name: String) -> [String]? {
    guard let bytes = try? FileSystem.read(note(name), describedAs: name, limit: 1 << 20) else {
      return nil
    }
    let paths = String(decoding: bytes, as: UTF8.self)
    guard BriefingIdentity(joinedPaths: paths).name == name else { return nil }
    return paths.split(separator: "\0").map(String.init)
  }

  /// Files of ours, then the lock, then the folder, which stays where anything else lies in it.
  private func remove(_ folder: String) {
    guard let status = FileSystem.status(of: folder, followingLinks: false), !status.isLink,
      status.kind == .folder, let lock = try? StoreLock(folder: folder)
    else { return }
    withExtendedLifetime(lock) {
      for name in (try? FileSystem.names(in: folder)) ?? [] where Self.isOurs(name) {
        _ = FileSystem.remove("\(folder)/\(name)")
      }
      _ = FileSystem.remove("\(folder)/lock")
      rmdir(folder)
    }
  }

  private static func isOurs(_ name: String) -> Bool {
    name == "commit" || name == "records" || name.hasSuffix(".segment") || name.hasSuffix(".new")
  }
}

extension CachedBriefing {
  /// Notes that the briefing is being opened.
  func noteUse() { CacheUpkeep(cache: cache).noteUse(of: identity) }

  /// Removes what was kept of briefings that nobody opens any more.
  func tidyOthers() { CacheUpkeep(cache: cache).tidy(now: time(nil)) }
}
