import Testing

@testable import DateAnalysis

@Suite struct TenseTests {
  @Test("What had been planned was given up, and lies behind")
  func givenUp() {
    #expect(values("The vote had been due Wednesday.") == ["2023-02-01"])
    #expect(values("The vote was due Wednesday.") == ["2023-02-08"])
    #expect(values("A rally planned for Wednesday was banned.") == ["2023-02-01"])
    #expect(values("The hastily planned rally was Wednesday.") == ["2023-02-01"])
  }

  @Test("A participle in the present is no past")
  func present() {
    #expect(values("It is opened on 1 May.") == ["2023-05-01"])
    #expect(values("It was opened on 1 May.") == ["2022-05-01"])
  }

  @Test("What meets or begins on a day is on a calendar")
  func appointments() {
    #expect(values("The council meets Wednesday.") == ["2023-02-08"])
    #expect(values("The council did not meet Wednesday.") == ["2023-02-01"])
  }

  @Test("The possessive of a weekday is the last one, unless a verb beside it says otherwise")
  func possessives() {
    #expect(values("They would look for a way round Wednesday's ruling.") == ["2023-02-01"])
    #expect(values("She will attend Wednesday's hearing.") == ["2023-02-08"])
  }

  @Test("Through a month lies near, whatever the verb")
  func through() {
    #expect(values("The lease was extended through May.") == ["2023-05"])
    #expect(values("Sales rose through December.") == ["2022-12"])
  }

  @Test("The stop of an abbreviation ends no sentence")
  func abbreviations() {
    #expect(values("The envoy will see Sen. Abel Marsh on Wednesday.") == ["2023-02-08"])
    #expect(values("They will rest. Sen. Marsh spoke on Wednesday.") == ["2023-02-01"])
  }
}
