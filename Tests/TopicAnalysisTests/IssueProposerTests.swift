import DocumentModel
import Testing

@testable import TopicAnalysis

@Suite struct IssueProposerTests {
  /// Nine short articles: three on water rights, three on school meals, three on neither.
  let folder: [Document] = {
    let water = [
      "The water rights of the valley are in dispute. Water rights decide who may farm.",
      "Farmers sold the water rights. Lawyers call the water rights worthless.",
      "A judge split the water rights. The valley accepts the water rights as they are.",
    ]
    let meals = [
      "Cooks plan school meals. The price of school meals rose.",
      "Parents pay for school meals. Free school meals cost the town little.",
      "The town ends free school meals. A vote on school meals follows.",
    ]
    let rest = ["A bridge opened.", "The fair was wet.", "The mayor sang."]
    return (water + meals + rest).enumerated().map { document("d\($0.offset)", $0.element) }
  }()

  @Test("Phrases that separate groups of passages become issues with a query")
  func groups() throws {
    let proposals = IssueProposer.proposals(documents: folder)
    let water = try #require(proposals.first { $0.name == "Water rights" })
    #expect(water.query.hasPrefix("\"water rights\""))
    #expect(water.id == "water-rights")
    #expect(water.passageCount == 3)
    #expect(water.documentCount == 3)
    #expect(proposals.contains { $0.name == "School meals" })
  }

  @Test("No two issues stand for the same passages")
  func apart() {
    let names = IssueProposer.proposals(documents: folder).map(\.name)
    #expect(!names.contains("Water") && !names.contains("Rights") && !names.contains("Meals"))
  }

  @Test("The same folder gives the same proposals, and no more than asked for")
  func steady() {
    let first = IssueProposer.proposals(documents: folder)
    #expect(first == IssueProposer.proposals(documents: folder))
    #expect(IssueProposer.proposals(documents: folder, limit: 1) == Array(first.prefix(1)))
    #expect(IssueProposer.proposals(documents: folder, limit: 0).isEmpty)
  }

  @Test("Surnames are actors, not issues")
  func surnames() {
    let folder = (0..<6).map { number in
      document(
        "d\(number)",
        number < 3
          ? "Nora Quill spoke. Quill and the Quill team won; Nora Quill left, as Quill said."
          : "It rained on the fair.")
    }
    #expect(!IssueProposer.proposals(documents: folder).contains { $0.query.contains("quill") })
  }

  @Test("It stops when it is told to, and an empty folder has no issues")
  func stopping() {
    #expect(IssueProposer.proposals(documents: folder, isCancelled: { true }).isEmpty)
    #expect(IssueProposer.proposals(documents: []).isEmpty)
  }

  @Test(
    "Words in a query are small, joined words are a phrase, and phrases stand in the plural too")
  func queries() {
    var candidate = PhraseCandidate(key: PhraseKey(1), score: 1)
    candidate.spellings = ["E-mails": 2, "e-mails": 1]
    #expect(candidate.queryTexts == ["\"e-mails\""])
    candidate.spellings = ["Budget": 1, "budgets": 3]
    #expect(candidate.queryTexts == ["budgets"])
    candidate = PhraseCandidate(key: PhraseKey(1, 2), score: 1)
    candidate.spellings = ["Toll road": 3, "toll roads": 2, "tolls road": 1]
    #expect(candidate.queryTexts == ["\"toll road\"", "\"toll roads\""])
  }

  private func proposals(_ texts: [String], people: [String] = []) -> [IssueProposal] {
    let rest = ["It rained.", "The fair was wet.", "The mayor sang.", "A bridge opened."]
    let folder = (texts + rest).enumerated().map { document("d\($0.offset)", $0.element) }
    return IssueProposer.proposals(documents: folder, people: people)
  }

  @Test("Words of one subject area are one issue, under its name")
  func areas() throws {
    let proposals = proposals([
      "Refugees came over the hills. The refugees slept in the school, the refugees said.",
      "Immigrants built the quay. Immigration fell, and the immigrants left. Immigrants wrote.",
      "An asylum request takes a year. Asylum is rare; immigrants without asylum wait.",
    ])
    let issue = try #require(proposals.first { $0.name == "Immigration and refugees" })
    #expect(issue.query.contains("immigrants"))
    #expect(issue.passageCount >= 2)
    #expect(proposals.filter { $0.query.contains("immigra") }.count == 1)
  }

  @Test("Neither an outlet, nor a person, nor what is too general is an issue")
  func noTopics() {
    let texts = (0..<3).map { _ in
      "Quay Post came to the pier. The Quay Post saw Ida Fenn there. Quay Post wrote of Ida Fenn. "
        + "Ida Fenn and the home state. A home state, the home state of Quay Post and Ida Fenn."
    }
    let queries = proposals(texts, people: ["Ida Fenn"]).map(\.query)
    #expect(!queries.contains { $0.contains("quay post") || $0.contains("fenn") })
    #expect(!queries.contains { $0.contains("home state") })
  }

  @Test("The news are not taken for what is new")
  func news() throws {
    var scanner = TopicWordScanner()
    #expect(scanner.key(of: "news") != scanner.key(of: "new"))
    #expect(scanner.key(of: "tolls") == scanner.key(of: "toll"))
  }
}
