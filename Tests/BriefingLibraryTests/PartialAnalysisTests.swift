import ActorAnalysis
import DocumentModel
import Synchronization
import Testing
import TextImport

@testable import BriefingLibrary

@Suite("What is known before the whole is")
struct PartialAnalysisTests {
  private static let manifest = """
    [[actor]]
    id = "ann-roe"
    schema = "Person"
    name = "Ann Roe"

    [[issue]]
    id = "tolls"
    name = "Tolls"
    query = "toll"

    [[issue]]
    id = "words"
    name = "What Roe says of tolls"
    query = "says:roe toll"

    [[issue]]
    id = "both"
    name = "All of it"
    query = "issue:tolls OR issue:words"
    """

  private func opened(_ texts: [String: String]) throws -> BriefingSnapshot {
    let files = texts.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return BriefingSnapshot(try Library.open(.bundled(files, name: "quay")))
  }

  private func told(by snapshot: BriefingSnapshot) -> (
    parts: [BriefingSnapshot], whole: BriefingSnapshot?
  ) {
    let parts = Mutex<[BriefingSnapshot]>([])
    let whole = snapshot.analysed(partly: { part in parts.withLock { $0.append(part) } })
    return (parts.withLock { $0 }, whole)
  }

  @Test("is what a person stated: names and issues, but for those that ask who says it")
  func stated() throws {
    let opened = try opened([
      "briefing.toml": Self.manifest,
      "letter.txt": "The toll rises, Ann Roe said. No toll, no pier.",
    ])
    #expect(opened.analysis == nil && !opened.isAnalysed)
    let (parts, whole) = told(by: opened)
    #expect(parts.count == 1)
    let part = try #require(parts.first)
    #expect(!part.isAnalysed)
    #expect(part.analysis?.passages.mapValues(\.count) == ["tolls": 1])
    #expect(part.analysis?.graph.mentionCount(of: "ann-roe") == 1)
    #expect(part.analysis?.findings.statements.isEmpty == true)
    #expect(whole?.isAnalysed == true)
    #expect(whole?.analysis?.passages.count == 3)
  }

  @Test("is the index alone where nobody stated anything")
  func index() throws {
    let (parts, whole) = told(by: try opened(["letter.txt": "The toll rises, Ann Roe said."]))
    #expect(parts.count == 1)
    #expect(parts.first?.index != nil && parts.first?.analysis == nil)
    #expect(whole?.isAnalysed == true)
  }

  @Test("and how many actors go by a name does not hang on capitals or accents")
  func namesakes() throws {
    let two =
      Self.manifest + "\n[[actor]]\nid = \"other\"\nname = \"Other Roe\"\nalias = [\"Ann Röe\"]\n"
    let snapshot = try opened(["briefing.toml": two, "letter.txt": "Nobody."])
    #expect(snapshot.countOfActors(called: "ann roe") == 2)
    #expect(snapshot.countOfActors(called: "OTHER ROE") == 1)
    #expect(snapshot.countOfActors(called: "ann-roe") == 1)
    #expect(snapshot.countOfActors(called: "Ann") == 0)
  }
}

@Suite("Progress of an analysis")
struct ProgressMeterTests {
  private func told(
    pause: Duration, _ work: (ProgressMeter) -> Void
  ) -> [AnalysisProgress] {
    let list = Told()
    work(ProgressMeter(of: 2, pause: pause) { list.add($0) })
    return list.all
  }

  private final class Told: Sendable {
    private let list = Mutex<[AnalysisProgress]>([])
    func add(_ progress: AnalysisProgress) { list.withLock { $0.append(progress) } }
    var all: [AnalysisProgress] { list.withLock { $0 } }
  }

  @Test("is told of the index first, then of the other steps, and never beyond the end")
  func steps() {
    let told = told(pause: .zero) { meter in
      meter.begin(.names)
      meter.begin(.index)
      meter.endIndexing()
      for _ in 0..<2 { meter.begin(.names) }
    }
    #expect(
      told == [
        AnalysisProgress(.index, done: 1, total: 2), AnalysisProgress(.names, done: 2, total: 2),
        AnalysisProgress(.names, done: 2, total: 2),
      ])
  }

  @Test("is not told more often than anybody can read")
  func calm() {
    let told = told(pause: .seconds(60)) { meter in
      for _ in 0..<100 { meter.begin(.index) }
    }
    #expect(told.isEmpty)
  }
}
