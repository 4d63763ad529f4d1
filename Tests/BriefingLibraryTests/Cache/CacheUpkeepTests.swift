import Foundation
import SearchIndex
import TestSupport
import Testing

@testable import BriefingLibrary

@Suite("What was kept of briefings long gone is removed")
struct CacheUpkeepTests {
  private static let day = 24 * 60 * 60
  private let cache: TemporaryFolder
  private let briefing: TemporaryFolder
  private let gone: BriefingIdentity
  private let there: BriefingIdentity
  private let upkeep: CacheUpkeep
  private let now = Int(Date().timeIntervalSince1970)

  init() throws {
    briefing = try TemporaryFolder(["a.txt": "A tide."])
    there = try #require(BriefingIdentity(of: .folder(briefing.path)))
    gone = BriefingIdentity(joinedPaths: briefing.path + "/gone")
    var files: [String: String] = [:]
    for name in [there.name, gone.name] {
      for file in ["index/\(name)/commit", "index/\(name)/1f.segment", "index/\(name)/lock"] {
        files[file] = "x"
      }
      files["analysis/\(name)/records"] = "x"
    }
    cache = try TemporaryFolder(files)
    upkeep = CacheUpkeep(cache: CacheFolder(path: cache.path))
    upkeep.noteUse(of: there)
    upkeep.noteUse(of: gone)
  }

  private func names(_ folder: String) -> [String] {
    ((try? FileSystem.names(in: "\(cache.path)/\(folder)")) ?? [])
  }

  private func kept() -> [Bool] {
    [there, gone].map { identity in
      ["index", "analysis", "briefings"].allSatisfy { names($0).contains(identity.name) }
    }
  }

  @Test("A week after it was opened last, a briefing that is not there is forgotten")
  func vanished() {
    upkeep.tidy(now: now + 6 * Self.day)
    #expect(kept() == [true, true])
    upkeep.tidy(now: now + 8 * Self.day)
    #expect(kept() == [true, false])
    #expect(names("index") == [there.name] && names("analysis") == [there.name])
    #expect(names("briefings") == [there.name])
  }

  @Test("After ninety days without use, any is")
  func unused() {
    upkeep.tidy(now: now + 89 * Self.day)
    #expect(kept()[0])
    upkeep.tidy(now: now + 91 * Self.day)
    #expect(names("index").isEmpty && names("analysis").isEmpty && names("briefings").isEmpty)
  }

  @Test("Opening it again counts as use")
  func used() throws {
    let note = "\(cache.path)/briefings/\(there.name)"
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: note)
    upkeep.noteUse(of: there)
    upkeep.tidy(now: now + Self.day)
    #expect(kept()[0])
  }

  @Test("What another program writes to stays, and so does what is not ours")
  func guarded() throws {
    try cache.write(Data("mine".utf8), to: "analysis/\(gone.name)/notes.txt")
    try cache.write(Data("mine".utf8), to: "analysis/letters/records")
    try cache.link("index/\(String(repeating: "0", count: 32))", to: briefing.path)
    let lock = try StoreLock(folder: "\(cache.path)/index/\(gone.name)")
    withExtendedLifetime(lock) { upkeep.tidy(now: now + 100 * Self.day) }
    #expect(names("index/\(gone.name)") == ["1f.segment", "commit", "lock"])
    #expect(names("analysis/\(gone.name)") == ["notes.txt"])
    #expect(names("analysis/letters") == ["records"])
    #expect(FileSystem.kind(of: briefing.path + "/a.txt") == .file)
  }

  @Test("Without a note, or with one that is not its own, age tells")
  func unnoted() throws {
    try cache.write(Data("/elsewhere".utf8), to: "briefings/\(gone.name)")
    try FileManager.default.removeItem(atPath: "\(cache.path)/briefings/\(there.name)")
    upkeep.tidy(now: now + 80 * Self.day)
    #expect(names("index").count == 2)
    upkeep.tidy(now: now + 100 * Self.day)
    #expect(names("index").isEmpty && names("analysis").isEmpty)
  }

  @Test("A briefing that is analysed is noted, and its own cache is never removed by it")
  func noted() throws {
    let opened = BriefingSnapshot(
      try Library.open(.folder(briefing.path)), cache: CacheFolder(path: cache.path),
      fewestKept: 1, fewestAnalysed: 1)
    try FileManager.default.removeItem(atPath: "\(cache.path)/briefings/\(there.name)")
    let whole = try #require(opened.analysed())
    whole.tidyCache()
    #expect(names("briefings").contains(there.name))
    #expect(names("analysis").contains(there.name))
  }
}
