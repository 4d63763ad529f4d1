import DocumentModel
import Testing

@testable import BriefingLibrary

@Suite("The issues of a briefing")
struct IssueRosterTests {
  private let proposed = ["pier", "pilots", "whales"].map { name in
    var issue = DocumentModel.Issue(
      id: DocumentModel.Issue.ID(name), name: name.uppercased(), query: "\"\(name)\"")
    issue.isProposed = true
    return issue
  }

  private func roster(_ stated: [DocumentModel.Issue], hidden: [String] = []) -> String {
    IssueRoster(stated: stated, proposed: proposed, hidden: hidden).issues
      .map { ($0.isProposed ? "?" : "") + $0.name }.joined(separator: " ")
  }

  @Test("are proposed where nobody stated any, without those that were dropped")
  func proposals() {
    #expect(roster([]) == "?PIER ?PILOTS ?WHALES")
    #expect(roster([], hidden: ["pilots", "Whales"]) == "?PIER")
  }

  @Test("go on being proposed beside those accepted, under whatever name")
  func accepted() {
    #expect(
      roster([DocumentModel.Issue(id: "pilots", name: "Strike", query: "strike")])
        == "Strike ?PIER ?WHALES")
    #expect(
      roster([DocumentModel.Issue(id: "sea", name: "Sea", query: "\"whales\"")])
        == "Sea ?PIER ?PILOTS")
  }

  @Test("are those of a person who states their own")
  func own() {
    #expect(roster([DocumentModel.Issue(id: "fees", name: "Fees", query: "fee")]) == "Fees")
  }
}
