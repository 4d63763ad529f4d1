import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("The name cutter")
struct NameCutterTests {
  /// The last of some names, cut; `names` are ranges of the text's words.
  private func parts(
    _ text: String, _ names: [Range<Int>], _ type: NameType
  ) throws -> String {
    let model = try #require(NameModel.shipped)
    let tagged = TaggedDocument(document("one", text), model)
    let all = names.map { TaggedName(words: $0, type: type) }
    let cutter = NameCutter(tagged, lists: model, names: all)
    let bytes = Array(text.utf8)
    return cutter.parts(of: try #require(all.last)).map { part in
      let start = Int(tagged.places[part.words.lowerBound].start)
      let end = Int(tagged.places[part.words.upperBound - 1].end)
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }.joined(separator: "|")
  }

  @Test(
    "two names with “and” between are cut where each stands by itself",
    arguments: [
      ("Ann Doe and Ben Roe", NameType.person, "Ann Doe|Ben Roe"),
      ("Justice Department and Congress", .organization, "Justice Department|Congress"),
      ("Norway and Sweden", .place, "Norway|Sweden"),
      ("Department of Trade and Industry", .organization, "Department of Trade and Industry"),
      ("Bosnia and Herzegovina", .place, "Bosnia and Herzegovina"),
    ])
  func conjunction(text: String, type: NameType, expected: String) throws {
    let count = words(of: text).count
    #expect(try parts(text, [0..<count], type) == expected)
  }

  @Test("two states with a hyphen between are two, and a state with a hyphen is one")
  func states() throws {
    #expect(try parts("China-Taiwan", [0..<2], .place) == "China|Taiwan")
    #expect(try parts("Guinea-Bissau", [0..<2], .place) == "Guinea-Bissau")
  }

  @Test("two people with a hyphen between are two where the document names both apart")
  func opponents() throws {
    let text = "Ann Quill met Ben Rudder: Quill-Rudder"
    #expect(try parts(text, [0..<2, 3..<5, 5..<7], .person) == "Quill|Rudder")
    #expect(try parts(text, [0..<2, 5..<7], .person) == "Quill-Rudder")
  }
}
