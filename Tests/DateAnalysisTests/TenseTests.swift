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

  @Test("Won is of the past, won't of the future")
  func negation() {
    #expect(values("She won the seat Wednesday.") == ["2023-02-01"])
    #expect(values("She won't take the seat Wednesday.") == ["2023-02-08"])
    #expect(values("She didn't meet them Wednesday.") == ["2023-02-01"])
  }

  @Test("What goes on until a month, or is set for one, lies ahead")
  func ahead() {
    #expect(values("It stays shut until the fair in October.") == ["2023-10"])
    #expect(values("Until Wednesday, it was shut.") == ["2023-02-01"])
    #expect(values("The trial is set for October.") == ["2023-10"])
    #expect(values("If she were to win in October, they leave.") == ["2023-10"])
  }

  @Test("A clause behind a comma says nothing of a date before it, unless the date came first")
  func clauses() {
    #expect(values("Talks go on before the fair in May, but he called them off.") == ["2023-05"])
    #expect(values("In May, he called them off.") == ["2022-05"])
  }

  @Test("September 11 is that of 2001, far from another one")
  func famous() {
    #expect(values("It was after the Sept. 11 attacks.") == ["2001-09-11"])
    #expect(values("It was on Sept. 11.", on: "2016-09-14") == ["2016-09-11"])
    #expect(values("It was on Sept. 11.", on: "1998-03-14") == ["1997-09-11"])
  }
}
