import DocumentModel
import Testing

@testable import BriefingLibrary

@Suite("Mistakes in a manifest say where they are and what to write instead")
struct ManifestProblemTests {
  private static let names = """
    [[actor]]
    id = "ada-moor"
    schema = "Person"
    name = "Ada Moor"
    [[issue]]
    id = "pilots"
    name = "Pilots"

    """

  @Test(
    "Each mistake has its sentence",
    arguments: [
      ("[[sameActor]]", "8: name is missing; write name = \"…\""),
      (
        "[[sameActor]]\nname = \"Ada Moor\"",
        "9: name has one name; write two or more, or a weakAlias"
      ),
      (
        "[[differentActors]]\nname = [\"Ada Moor\", \" \"]",
        "9: name has too few names; write name = [\"…\", \"…\"]"
      ),
      ("[[hiddenActor]]\nname = []", "9: name has too few names; write name = \"…\""),
      ("[[hiddenIssue]]\nname = 1", "9: name is a number; write a list of strings: name = [\"…\"]"),
      (
        "[[actr]]\nid = \"x\"", "8: \"actr\" is kept, but nothing reads it; did you mean [[actor]]?"
      ),
      ("[[question]]", "8: text is missing; write text = \"…\" below this line"),
      ("[[question]]\ntext = \" \"", "9: text is empty; write text = \"…\""),
      ("[[question]]\ntext = 3", "9: text is a number; write a string: text = \"…\""),
      (
        "[[question]]\ntext = \"T\"\nisue = \"x\"",
        "10: \"isue\" is kept, but nothing reads it; did you mean \"issue\"?"
      ),
      (
        "[[question]]\ntext = \"T\"\nissue = \"pilot\"",
        "10: issue: there is no issue \"pilot\"; did you mean \"pilots\"?"
      ),
      (
        "[[question]]\ntext = \"T\"\nissue = \"weather\"",
        "10: issue: there is no issue \"weather\"; "
          + "add [[issue]] with id = \"weather\", or write another id"
      ),
      (
        "[[actor]]\nid = \"ada-moor\"\nschema = \"Person\"\nname = \"A\"",
        "9: id \"ada-moor\" is taken in line 1; write another one"
      ),
      (
        "[[actor]]\nid = \"b\"\nschema = \"Persn\"\nname = \"B\"",
        "10: schema: \"Persn\" is none; did you mean \"Person\"? There are Person, Organization, "
          + "PublicBody, State, Place, UnnamedSource"
      ),
      (
        "[[event]]\nname = \"E\"\ndate = \"next week\"",
        "10: date: \"next week\" is no date; write it in EDTF, such as \"2023-02-05\", "
          + "\"2022-11\", \"2023-02-05/2023-02-06\" or \"2022~\""
      ),
      ("[[event]]\nname = \"E\"", "8: date is missing; write date = \"2023-02-05\""),
      (
        "[briefing]\nasOf = \"Friday\"",
        "9: asOf: \"Friday\" is no day; write it as asOf = \"2023-02-03\""
      ),
      ("[briefing]\nsides = 1", "9: sides is a number; write a list of strings: sides = [\"…\"]"),
      (
        "[[link]]\nsubject = \"ada-moor\"\nobject = \"pilots\"\nrole = \"x\"",
        "10: \"ada-moor\" and \"pilots\" are an actor and an issue; a link joins two of a kind"
      ),
      (
        "[[link]]\nsubject = \"ada-moor\"\nobject = \"ada-mor\"\nrole = \"x\"",
        "10: object: there is no actor and no issue \"ada-mor\"; did you mean \"ada-moor\"?"
      ),
      (
        "[[quote]]\nspeaker = \"ada\"\nevidence = { document = \"quay\", exact = \"quay\" }",
        "9: speaker: there is no actor \"ada\"; add [[actor]] with id = \"ada\", or write another "
          + "id (or add unresolved = true where the text does not say who)"
      ),
      (
        "[[quote]]\nspeaker = \"ada-moor\"",
        "8: evidence is missing; a quotation needs evidence = "
          + "{ document = \"…\", exact = \"…\" }"
      ),
      (
        "[[quote]]\nspeaker = \"ada-moor\"\nverbatim = \"yes\"\n"
          + "evidence = { document = \"quay\", exact = \"quay\" }",
        "10: verbatim is a string; write verbatim = true or verbatim = false"
      ),
    ])
  func sentences(block: String, sentence: String) throws {
    let problems = try opened(Self.names + block).problems.map(\.description)
    #expect(problems == ["briefing.toml:\(sentence)"])
  }

  @Test(
    "Evidence is looked for in its document",
    arguments: [
      (
        "{ document = \"quays\", exact = \"x\" }",
        "there is no document \"quays\"; did you mean \"quay\"?"
      ),
      (
        "{ document = \"weather-report\", exact = \"x\" }",
        "there is no document \"weather-report\"; there are: ports, quay"
      ),
      (
        "{ document = \"../../etc/passwd\", exact = \"x\" }",
        "\"../../etc/passwd\" is outside the briefing's folder; write a document's id"
      ),
      (
        "{ document = \"quay\", exact = \"asked for\" }",
        "\"asked for\" is not in \"quay\"; it is in \"ports\": write document = \"ports\""
      ),
      (
        "{ document = \"quay\", exact = \"until June\" }",
        "\"until June\" is not in \"quay\"; quote the words as they stand in documents/quay.md"
      ),
      (
        "{ document = \"ports\", exact = \"The pilots\" }",
        "\"The pilots\" stands 2 times in \"ports\"; "
          + "add prefix = \"…\" or suffix = \"…\" with the words beside it"
      ),
      (
        "{ document = \"quay\", exact = \"is shut\", prefix = \"quay\", suffix = \"until\" }",
        "the words in \"quay\" have changed; there it now says \"stays closed\""
      ),
      ("{ exact = \"x\" }", "document is missing; write document = \"…\" below this line"),
      (
        "{ document = \"quay\", exact = \"quay\", start = 3 }",
        "start and end must both be there, and start must not be behind end"
      ),
      ("\"quay\"", "evidence is a string; write evidence = { document = \"…\", exact = \"…\" }"),
    ])
  func evidence(value: String, message: String) throws {
    let block = "[[question]]\ntext = \"T\"\nevidence = [\n  \(value)\n]\n"
    let opened = try opened(Self.names + block)
    #expect(opened.problems.count == 1)
    #expect(opened.problems.first?.line == 11)
    #expect(opened.problems.first?.message.hasSuffix(message) == true)
    #expect(opened.briefing.questions.map(\.text) == ["T"])
  }

  @Test("Words that are lost stay in the briefing as lost evidence")
  func lost() throws {
    let block =
      "[[question]]\ntext = \"T\"\nevidence = { document = \"quay\", exact = \"gone\" }"
    let briefing = try opened(Self.names + block).briefing
    #expect(briefing.questions.first?.evidence.map(\.exact) == ["gone"])
  }

  @Test("All mistakes are reported together, in the order of lines")
  func together() throws {
    let problems = try opened(
      """
      [[event]]
      name = "E"
      date = "2023-02-31"
      actor = ["ben", "cal"]
      [[actor]]
      id = "ada"
      [briefing]
      principal = "eve"
      [[issue]]
      id = "i"
      name = "I"
      query = "((a"
      """
    ).problems
    #expect(problems.map(\.line) == [3, 4, 4, 5, 8, 12])
  }
}
