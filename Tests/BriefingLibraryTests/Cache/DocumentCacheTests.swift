import ActorAnalysis
import DateAnalysis
import DocumentModel
import Foundation
import SearchIndex
import TestSupport
import Testing

@testable import BriefingLibrary

@Suite("What is found in documents is kept")
struct DocumentCacheTests {
  private let folder: TemporaryFolder
  private let cache: TemporaryFolder

  private static func note(_ day: String?, _ text: String) -> String {
    (day.map { "---\ndatePublished: \($0)\n---\n\n" } ?? "") + text + "\n"
  }

  private static let quay = """
    “The quay will close,” harbour master Ann Roe said on Tuesday. Last August it was full.

    The Harbour Office of Norland met Ben Poe. "Nobody asked us, he said.
    """
  private static let pier = """
    According to one source, the pier opened on 3 May 2021. Ann Roe, the chair of the Pier Board,
    said that two weeks ago nobody knew.
    """
  private static let ferry = "Ben Poe said: “The ferry waits.” It has waited since last year."

  init() throws {
    folder = try TemporaryFolder([
      "quay.md": Self.note("2023-02-03", Self.quay), "pier.md": Self.note("2022-01-05", Self.pier),
      "ferry.md": Self.note(nil, Self.ferry),
    ])
    cache = try TemporaryFolder([:])
  }

  private func opened(in path: String? = nil) throws -> BriefingSnapshot {
    BriefingSnapshot(
      try Library.open(.folder(folder.path)), cache: CacheFolder(path: path ?? cache.path),
      fewestAnalysed: 1)
  }

  private func analysed(after previous: BriefingSnapshot? = nil) throws -> BriefingSnapshot {
    try #require(try opened().analysed(after: previous))
  }

  /// How many values were made of each part.
  private func made(_ snapshot: BriefingSnapshot) -> [Int] {
    AnalysisKey.Part.allCases.map { snapshot.documentCache?.madeCount($0) ?? -1 }
  }

  /// All that was found, as far as it can be printed.
  private func findings(_ snapshot: BriefingSnapshot) -> [String] {
    let briefing = snapshot.briefing
    return briefing.documents.flatMap { document in
      let found = snapshot.analysis?.findings(in: document.id)
      return ["\(document.id)", "\(snapshot.analysis?.times(in: document.id) ?? [])"]
        + (found.map {
          ["\($0.quotations)", "\($0.voices)", "\($0.brokenMarks)", "\($0.safeWords)"]
        }
          ?? [])
    } + [
      "\(snapshot.discoveries?.actors.proposals ?? [])", "\(snapshot.discoveries?.names ?? [])",
      "\(briefing.actors)", "\(briefing.issues)", "\(snapshot.analysis?.dates.entries ?? [])",
      "\(snapshot.analysis?.relations.all ?? [])",
    ]
  }

  private var recordsPath: String {
    get throws {
      let name = try #require(FileSystem.names(in: "\(cache.path)/analysis").first)
      return "\(cache.path)/analysis/\(name)/records"
    }
  }

  @Test("The second time nothing is looked for, and all is there")
  func again() throws {
    let first = try analysed()
    #expect(made(first) == [3, 3, 3, 1, 1])
    #expect(findings(first).joined().contains("Ann Roe"))
    let second = try analysed()
    #expect(made(second) == [0, 0, 0, 0, 0])
    #expect(findings(second) == findings(first))
  }

  @Test("A document that changed is read again, alone", arguments: [true, false])
  func changed(isReload: Bool) throws {
    let first = try analysed()
    let text = Self.note("2022-01-05", "Cora Loe said that the pier had closed on 4 May 2021.")
    try folder.write(Data(text.utf8), to: "pier.md")
    let second = try analysed(after: isReload ? first : nil)
    #expect(made(second) == [1, 1, 1, 1, 1])
    #expect(findings(second).joined().contains("2021-05-04"))
    #expect(!findings(second).joined().contains("2021-05-03"))
    let uncached = BriefingSnapshot(try Library.open(.folder(folder.path)), cache: nil)
    #expect(findings(second) == uncached.analysed().map(findings))
    #expect(try made(analysed()) == [0, 0, 0, 0, 0])
  }

  @Test("Another date of a document gives other dates")
  func otherDate() throws {
    let first = try analysed()
    #expect(findings(first).joined().contains("2022-08"))
    try folder.write(Data(Self.note("2013-02-03", Self.quay).utf8), to: "quay.md")
    let second = try analysed()
    #expect(findings(second).joined().contains("2012-08"))
    #expect(!findings(second).joined().contains("2022-08"))
  }

  @Test("Another day of the briefing gives other dates where a document has none of its own")
  func otherDay() throws {
    _ = try analysed()
    for (year, before) in [("2020", "2019"), ("2010", "2009")] {
      let manifest = "[briefing]\nasOf = \"\(year)-06-01\"\n"
      try folder.write(Data(manifest.utf8), to: "briefing.toml")
      let snapshot = try analysed()
      #expect(made(snapshot)[1] == 1)
      #expect(snapshot.analysis?.times(in: "ferry").map(\.value) == [before])
    }
  }

  @Test("A decision has those documents read again for what is said whose names it changes")
  func decided() throws {
    let first = try analysed()
    let manifest =
      "[[actor]]\nid = \"poe\"\nschema = \"Person\"\nname = \"Benjamin Poe\"\n"
      + "alias = [\"Ben Poe\"]\n"
    try folder.write(Data(manifest.utf8), to: "briefing.toml")
    for previous in [first, nil] {
      let second = try analysed(after: previous)
      #expect(made(second)[0] == 0 && made(second)[1] == 0)
      #expect(made(second)[2] == (previous == nil ? 0 : 2))
      #expect(second.analysis?.said(by: "poe").map(\.document) == ["ferry"])
    }
  }

  @Test("A document that is gone leaves the file with the next change")
  func gone() throws {
    let first = try analysed()
    let size = try FileSystem.read(recordsPath, describedAs: "").count
    try FileManager.default.removeItem(atPath: folder.path + "/quay.md")
    let second = try analysed()
    #expect(made(second) == [0, 0, 0, 1, 1])
    #expect(try FileSystem.read(recordsPath, describedAs: "").count < size)
    #expect(findings(second) != findings(first))
  }

  @Test("Where bytes of the file are changed, what is found stays the same")
  func damaged() throws {
    let first = try analysed()
    let expected = findings(first)
    let path = try recordsPath
    let whole = try FileSystem.read(path, describedAs: "")
    // The head, the table, and records; for all places see the tests of the file.
    for place in [0, 8, 33, 40, 48, 80] + stride(from: 600, to: whole.count, by: whole.count / 9) {
      var bytes = whole
      bytes[place] ^= 0x41
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let again = try analysed()
      #expect(made(again).reduce(0, +) > 0, "byte \(place)")
      #expect(findings(again) == expected, "byte \(place)")
    }
    #expect(try FileSystem.read(path, describedAs: "").count == whole.count)
    #expect(try made(analysed()) == [0, 0, 0, 0, 0])
  }

  @Test(
    "A file that is cut is made again, and so is one of another program", arguments: [0, 1, 700])
  func torn(length: Int) throws {
    let expected = findings(try analysed())
    let path = try recordsPath
    let whole = try FileSystem.read(path, describedAs: "")
    try Data(whole[..<length]).write(to: URL(fileURLWithPath: path))
    let again = try analysed()
    #expect(made(again) == [3, 3, 3, 1, 1])
    #expect(findings(again) == expected)
    try Data("[actors]\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try findings(analysed()) == expected)
    #expect(try FileSystem.read(path, describedAs: "").count == whole.count)
  }

  @Test("What another build of the program found does not count")
  func otherVersion() throws {
    let key = AnalysisKey.proposals(from: [], settings: "")
    for (version, made) in [("1", 1), ("1", 0), ("2", 1), ("1", 1)] {
      let kept = DocumentCache(
        folder: cache.path + "/analysis/a", version: ContentHash(ofText: version))
      #expect(kept.value(key, textSize: 0) { "found" } == "found")
      kept.save(isComplete: true)
      #expect(kept.madeCount(.proposals) == made)
    }
  }

  @Test("Two may read and write at the same time")
  func together() throws {
    let expected = findings(try analysed())
    try FileManager.default.removeItem(atPath: recordsPath)
    let (one, other) = try (opened(), opened())
    let (first, second) = atOnce({ one.analysed() }, { other.analysed() })
    #expect(first.map(findings) == expected)
    #expect(second.map(findings) == expected)
    #expect(try made(analysed()) == [0, 0, 0, 0, 0])
    #expect(try FileSystem.names(in: cache.path + "/analysis").count == 1)
  }

  @Test("While another writes, all is read and nothing is written")
  func busy() throws {
    _ = try analysed()
    let path = try recordsPath
    let before = try FileSystem.read(path, describedAs: "")
    try folder.write(Data("Ann Roe said no.\n".utf8), to: "new.md")
    let lock = try StoreLock(folder: String(path.dropLast("/records".count)))
    let again = try analysed()
    withExtendedLifetime(lock) {}
    #expect(made(again) == [1, 1, 1, 1, 1])
    #expect(try FileSystem.read(path, describedAs: "") == before)
  }

  @Test("Where nothing can be kept all is found each time, and only a check tells of it")
  func unwritable() throws {
    let snapshot = try opened(in: "/dev/null")
    #expect(
      snapshot.cacheComplaint?.hasSuffix(
        "cannot be written, so the documents are analysed each time. Make room there, or set "
          + "XDG_CACHE_HOME to another folder.") == true)
    let expected = findings(try analysed())
    #expect(snapshot.analysed().map(findings) == expected)
    #expect(try opened().cacheComplaint == nil)
  }

  @Test("A file that cannot be put in its place leaves nothing behind")
  func blocked() throws {
    let expected = findings(try analysed())
    let path = try recordsPath
    try FileManager.default.removeItem(atPath: path)
    try cache.write(Data(), to: String(path.dropFirst(cache.path.count + 1)) + "/in-the-way")
    try cache.write(Data(), to: String(path.dropFirst(cache.path.count + 1)) + ".7.new")
    #expect(try findings(analysed()) == expected)
    let names = try FileSystem.names(in: String(path.dropLast("/records".count)))
    #expect(names == ["lock", "records"])
  }

  @Test("What was found before an analysis was stopped is kept")
  func stopped() throws {
    let path = cache.path + "/analysis/stopped"
    let meter = ProgressMeter(of: 3) { _ in }
    let first = DocumentCache(folder: path)
    let stopped = try opened().findings(in: first, meter) { first.madeCount(.actors) > 0 }
    #expect(stopped == nil)
    let second = DocumentCache(folder: path)
    #expect(try opened().findings(in: second, meter) { false } != nil)
    #expect((1...3).contains(first.madeCount(.actors)))
    #expect(first.madeCount(.actors) + second.madeCount(.actors) == 3)
  }

  @Test("A briefing that is read at once leaves no file")
  func small() throws {
    let opened = try Library.open(.folder(folder.path))
    _ = BriefingSnapshot(opened, cache: CacheFolder(path: cache.path)).analysed()
    #expect(try FileSystem.names(in: cache.path) == [])
  }
}
