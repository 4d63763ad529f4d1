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
      (["Joe Doe", "Joseph Q. Doe"], "Joseph Q. Doe>Joe Doe nickname"),
      (["Joe Doe", "Ben Doe", "Joseph Roe"], ""),
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
      (["Ferry Department", "Department of Ferries"], ""),
      (
        ["Ferry Department", "Department of Ferry"],
        "Department of Ferry>Ferry Department sameName"
      ),
      (["Department of Harbours", "DOH"], "DOH>Department of Harbours initials"),
      (["Norwegian Senate", "Senate"], "Senate>Norwegian Senate shortened"),
      (["Norwegian Senate", "Polish Senate", "Senate"], ""),
      (["House Ferry Committee", "House"], ""), (["Ferry Board and Senate", "Senate"], ""),
      (["Ferry Court’s Harbour Board", "Ferry Court"], ""),
      (["Republican Party", "GOP"], "GOP>Republican Party knownAlias"),
      (["Republican Party", "Republicans"], "Republicans>Republican Party members"),
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
      (["Mexico City", "Mexico"], ""), (["Miami Beach", "Miami"], ""),
      (["Virginia", "Va"], "Va>Virginia knownAlias"),
    ])
  func places(names: [String], expected: String) {
    #expect(outline(names, .place) == expected)
  }

  @Test("“the Foundation” is one in a document, but not in a briefing")
  func genericNames() {
    let names = ["Harbour Foundation", "Foundation"]
    #expect(outline(names, .organization) == "Foundation>Harbour Foundation shortened")
    #expect(outline(names, .organization, inOneDocument: false) == "")
  }

  @Test("an abbreviation in brackets joins where it can be the name's, and no dateline's")
  func brackets() {
    for (name, type, acronym, joins) in [
      ("Ferry Union", NameType.organization, "FU", true),
      ("Ferry State", .organization, "FEST", true), ("Oslo", .place, "AP", false),
      ("Oslo Times", .organization, "AP", false),
    ] {
      let brackets = words(of: acronym)[0].hash
      let forms = [
        NameForm(name[...], type: type, acronym: brackets),
        NameForm(acronym[...], type: .organization),
      ].compactMap(\.self)
      let reasons = AliasMerger.steps(of: forms, inOneDocument: true).map(\.reason)
      #expect(reasons.contains(.acronymInBrackets) == joins, "\(name) (\(acronym))")
    }
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
