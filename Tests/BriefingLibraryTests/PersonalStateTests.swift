import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import BriefingLibrary

@Suite("What a reader leaves for the next time")
struct PersonalStateTests {
  private let folder: TemporaryFolder
  private var state: PersonalState { PersonalState(folder: folder.path + "/deep/attache") }

  init() throws {
    folder = try TemporaryFolder([:])
  }

  @Test("is the searches, the latest last, each once, a few hundred at most")
  func queries() {
    #expect(state.queries == [])
    for number in 0..<PersonalState.mostQueries + 5 { state.remember(query: "q\(number)") }
    state.remember(query: "q9")
    state.remember(query: "two\nlines")
    #expect(state.queries.count == PersonalState.mostQueries)
    #expect(state.queries.last == "q9")
    #expect(state.queries.first == "q5")
  }

  @Test("is which documents were opened, by identifier and text, and nothing they say")
  func opened() throws {
    let letter = document("letter", "Fees must fall.")
    let minutes = document("minutes", "Nobody came.")
    state.remember(opened: ["letter"], of: [letter, minutes], name: "/port")
    #expect(state.opened([letter, minutes], of: "/port") == ["letter"])
    #expect(state.opened([letter, minutes], of: "/other") == [])
    #expect(state.opened([document("letter", "Fees must rise.")], of: "/port") == [])
    let files = folder.path + "/deep/attache/opened"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: files).first)
    let text = try String(contentsOfFile: files + "/" + name, encoding: .utf8)
    #expect(text.hasSuffix(" letter\n") && text.utf8.count == 24)
  }

  @Test("and is nothing without a folder")
  func nowhere() {
    let nowhere = PersonalState(folder: nil)
    nowhere.remember(query: "x")
    nowhere.remember(opened: ["a"], of: [document("a", "b")], name: "c")
    #expect(nowhere.queries == [] && nowhere.opened([document("a", "b")], of: "c") == [])
  }

  @Test("and searches are not kept where the configuration says so")
  func configuration() {
    #expect(
      UserConfiguration(Array("[search]\nhistory = false".utf8), file: "f").keepsSearches == false)
    #expect(UserConfiguration(Array("[keys]".utf8), file: "f").keepsSearches)
    let odd = UserConfiguration(Array("[search]\nhistory = 3".utf8), file: "f")
    #expect(odd.keepsSearches)
    #expect(
      odd.problems.map(\.message)
        == ["below [search] stands history = true or history = false, and nothing else"])
  }

  private func document(_ id: Document.ID, _ text: String) -> Document {
    Document(id: id, path: "\(id).md", metadata: DocumentMetadata(), text: text, passages: [])
  }
}
