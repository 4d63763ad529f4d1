import Testing

@testable import ActorAnalysis

@Suite("Merging names")
struct AliasMergerTests {
  @Test(
    "one name joins another only where no third would do",
    arguments: [
      (["Ann Doe", "Doe"], "Doe>Ann Doe surname"),
      (["Ann Doe", "Ben Doe", "Doe"], ""),
      (["Ann Doe", "Ann Quill Doe"], "Ann Quill Doe>Ann Doe middleName"),
      (["Ann Doe", "ANN DOE"], "ANN DOE>Ann Doe sameName"),
      (["Aung San Suu Kyi", "Suu Kyi"], "Suu Kyi>Aung San Suu Kyi surname"),
    ])
  func people(names: [String], expected: String) {
    #expect(outline(names, .person) == expected)
  }

  @Test(
    "bodies are known by initials and short names",
    arguments: [
      (["Union of Harbour Clerks", "UHC"], "UHC>Union of Harbour Clerks initials"),
      (["Harbour Foundation", "Foundation"], "Foundation>Harbour Foundation shortened"),
      (["Harbour Foundation", "Ferry Foundation", "Foundation"], ""),
      (["Brook Institution", "Brook"], "Brook>Brook Institution shortened"),
    ])
  func bodies(names: [String], expected: String) {
    #expect(outline(names, .organization) == expected)
  }

  @Test(
    "a state goes by its other names, a longer one is another",
    arguments: [
      (
        ["United States", "U.S.", "America"],
        "U.S.>United States knownAlias; America>United States knownAlias"
      ),
      (["Guinea City", "Guinea Bissau", "Norway"], ""),
      (["Taipei City", "Taipei"], "Taipei>Taipei City shortened"),
    ])
  func places(names: [String], expected: String) {
    #expect(outline(names, .place) == expected)
  }

  @Test("a given name joins inside one document only")
  func givenNames() {
    #expect(outline(["Ann Doe", "Ann"], .person) == "Ann>Ann Doe givenName")
    #expect(outline(["Ann Doe", "Ann"], .person, inOneDocument: false) == "")
  }

  @Test("a shared surname leans to the one who is named most by far, and says so")
  func sharedSurname() {
    var forms = ["Ann Doe", "Ben Doe", "Doe"].compactMap { NameForm($0[...], type: .person) }
    forms[0].mentions = 20
    let steps = AliasMerger.steps(of: forms, inOneDocument: false)
    #expect(steps.map(\.reason) == [.sharedSurname])
    #expect(steps.map(\.target) == [0])
    #expect(MergeReason.sharedSurname.isWeak)
  }

  private func outline(
    _ names: [String], _ type: NameType, inOneDocument isOneDocument: Bool = true
  ) -> String {
    let forms = names.compactMap { NameForm($0[...], type: type) }
    return AliasMerger.steps(of: forms, inOneDocument: isOneDocument)
      .map { "\(forms[$0.alias].text)>\(forms[$0.target].text) \($0.reason.rawValue)" }
      .joined(separator: "; ")
  }
}
