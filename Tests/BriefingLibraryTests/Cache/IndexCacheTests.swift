import DocumentModel
import Foundation
import SearchIndex
import Synchronization
import TestSupport
import Testing

@testable import BriefingLibrary

private func found(_ text: String, in snapshot: BriefingSnapshot?) throws -> [String] {
  let index = try #require(snapshot?.index)
  return index.search(try Query(parsing: text), limit: 10, context: .empty)
    .hits.map(\.passage.description)
}

@Suite("The index of a large briefing is kept")
struct IndexCacheTests {
  private let folder: TemporaryFolder
  private let cache: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "a.txt": "The tide turns.\n\nA pilot waits.", "b.txt": "Another tide.",
      "briefing.toml": "[[issue]]\nid = \"tides\"\nname = \"Tides\"\nquery = \"tide\"\n",
    ])
    cache = try TemporaryFolder([:])
  }

  private func snapshot(fewestKept: Int = 1) throws -> BriefingSnapshot {
    BriefingSnapshot(
      try Library.open(.folder(folder.path)), cache: CacheFolder(path: cache.path),
      fewestKept: fewestKept)
  }

  private func kept() throws -> [String] {
    guard FileSystem.kind(of: "\(cache.path)/index") == .folder else { return [] }
    return try FileSystem.names(in: "\(cache.path)/index").flatMap { name in
      try FileSystem.names(in: "\(cache.path)/index/\(name)").map { "\(name)/\($0)" }
    }
  }

  @Test("What is unchanged answers at once, then what changed; issues are sorted by both")
  func growing() throws {
    _ = try snapshot().analysed()
    #expect(try kept().count == 3)
    try folder.write(Data("Another tide, and a flood.".utf8), to: "b.txt")
    let answers = Mutex<[[String]]>([])
    let whole = try snapshot().analysed(partly: { partly in
      let hits = (try? found("tide", in: partly)) ?? []
      answers.withLock { $0.append(hits) }
    })
    #expect(answers.withLock { $0.first } == ["a#p1"])
    #expect(answers.withLock { $0.last?.sorted() } == ["a#p1", "b#p1"])
    #expect(whole?.analysis?.passages["tides"]?.count == 2)
    #expect(try found("flood", in: whole) == ["b#p1"])
    #expect(whole?.indexNotice == nil)
  }

  @Test("A small briefing leaves nothing behind, nor does one that is not on the disk")
  func small() throws {
    _ = try snapshot(fewestKept: BriefingIndexer.fewestKept).analysed()
    let opened = try Library.open(.standardInput(Array("A tide.".utf8)))
    _ = BriefingSnapshot(opened, cache: CacheFolder(path: cache.path), fewestKept: 1).analysed()
    #expect(try kept() == [])
  }

  @Test("A damaged index is built again, with one line that says so")
  func damaged() throws {
    _ = try snapshot().analysed()
    let commit = try #require(kept().first { $0.hasSuffix("/commit") })
    try cache.write(Data("torn".utf8), to: "index/\(commit)")
    let rebuilt = try snapshot().analysed()
    #expect(rebuilt?.indexNotice?.hasSuffix("is damaged, so the index is built again.") == true)
    #expect(try found("pilot", in: rebuilt) == ["a#p2"])
    #expect(try snapshot().analysed()?.indexNotice == nil)
  }

  @Test("Where nothing can be kept all works in memory, and only a check tells of it")
  func unwritable() throws {
    let opened = try Library.open(.folder(folder.path))
    let snapshot = BriefingSnapshot(opened, cache: CacheFolder(path: "/dev/null"), fewestKept: 1)
    #expect(snapshot.cacheComplaint?.contains("cannot be written") == true)
    let whole = snapshot.analysed()
    #expect(try found("pilot", in: whole) == ["a#p2"])
    #expect(whole?.indexNotice == nil)
    #expect(try self.snapshot().cacheComplaint == nil)
  }

  @Test("The same folder has the same name by whatever path it is opened, and another has another")
  func identity() throws {
    let one = BriefingIdentity(of: .folder(folder.path))
    #expect(one != nil && one == BriefingIdentity(of: .folder(folder.path + "/../" + name)))
    #expect(one != BriefingIdentity(of: .folder(cache.path)))
    #expect(one == BriefingIdentity(of: .files([folder.path])))
    #expect(BriefingIdentity(of: .standardInput([])) == nil)
  }

  private var name: String { folder.path.split(separator: "/").last.map(String.init) ?? "" }

  @Test("A cancelled analysis gives nothing and keeps nothing half")
  func cancelled() throws {
    #expect(try snapshot().analysed(isCancelled: { true }) == nil)
    #expect(try found("tide", in: snapshot().analysed()).count == 2)
  }
}

@Suite("Threads of our own")
struct ThreadCrewTests {
  @Test(
    "Each number comes once, with fewer or more threads than numbers", arguments: [0, 1, 2, 50])
  func numbers(count: Int) {
    for most in [1, 3] {
      let seen = Mutex<[Int]>([])
      ThreadCrew(most: most).perform(count) { number in seen.withLock { $0.append(number) } }
      #expect(seen.withLock { $0.sorted() } == Array(0..<count))
    }
  }
}
