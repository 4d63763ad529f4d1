import BriefingLibrary
import BriefingPages
import Testing
import TextImport

/// A small made-up briefing that holds one of everything.
enum HarbourBriefing {
  static let snapshot = opened.analysed() ?? opened

  /// As it is before anything is derived from it.
  static let opened: BriefingSnapshot = {
    do throws(LibraryError) {
      return try open([
        "briefing.toml": manifest, "documents/letter.md": letter,
        "documents/minutes.txt": minutes,
      ])
    } catch {
      preconditionFailure("the fixture opens: \(error)")
    }
  }()

  /// A briefing of some files by their paths, with all that is derived from it.
  static func analysed(_ texts: [String: String]) throws(LibraryError) -> BriefingSnapshot {
    let opened = try open(texts)
    return opened.analysed() ?? opened
  }

  private static func open(_ texts: [String: String]) throws(LibraryError) -> BriefingSnapshot {
    let files = texts.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return BriefingSnapshot(try Library.open(.bundled(files, name: "harbour")))
  }

  private static let letter = """
    ---
    title: A letter on fees
    author: Mira Holt
    publisher: Eastport Gazette
    datePublished: 2024-04-20
    ---
    # A letter on fees

    Holt met Vale in April. The fees for the pier *must* fall, Holt said.

    > Dredging comes first, Vale answered.

    - The Board has not replied.
    """

  private static let minutes = """
    Minutes of Tuesday

    The Board of Trade sat on Tuesday. Jon Vale spoke about the toll and about dredging.

    Nobody from Westport came.
    """

  private static let manifest = """
    [briefing]
    title = "Harbour talks"
    asOf = "2024-05-02"
    principal = "mira-holt"
    summary = "Two towns, one harbour."
    sides = ["eastport", "westport"]

    [[issue]]
    id = "fees"
    name = "Fees"
    query = "fee OR toll"
    summary = "Who pays for the pier."

    [[issue]]
    id = "dredging"
    name = "Dredging"
    query = "dredg*"

    [[actor]]
    id = "mira-holt"
    schema = "Person"
    name = "Mira Holt"
    alias = ["Holt"]
    [[actor.role]]
    roleName = "mayor"
    organization = "eastport"
    startDate = "2021"

    [[actor]]
    id = "jon-vale"
    schema = "Person"
    name = "Jon Vale"
    alias = ["Vale"]
    summary = "Speaks for the pilots."

    [[actor]]
    id = "eastport"
    schema = "State"
    name = "Eastport"

    [[actor]]
    id = "westport"
    schema = "State"
    name = "Westport"

    [[actor]]
    id = "harbour-board"
    schema = "PublicBody"
    name = "Harbour Board"
    weakAlias = ["Board"]

    [[actor]]
    id = "board-of-trade"
    schema = "PublicBody"
    name = "Board of Trade"
    weakAlias = ["Board"]

    [[link]]
    subject = "mira-holt"
    object = "jon-vale"
    role = "met"
    evidence = [{ document = "letter", exact = "Holt met Vale in April." }]

    [[position]]
    issue = "fees"
    actor = "eastport"
    text = "Wants lower fees."
    evidence = [{ document = "letter", exact = "The fees for the pier must fall" }]

    [[question]]
    issue = "fees"
    text = "When will the Board reply?"
    evidence = [{ document = "letter", exact = "The Board has not replied." }]

    [[point]]
    issue = "fees"
    text = "Offer to share the pier."

    [[event]]
    id = "meeting"
    name = "Holt meets Vale"
    date = "2024-04"
    status = "occurred"
    issue = ["fees"]
    actor = ["mira-holt", "jon-vale"]
    evidence = [{ document = "letter", exact = "Holt met Vale in April." }]

    [[event]]
    id = "vote"
    name = "The towns vote"
    date = "2024-06-09?"
    status = "scheduled"
    basis = "public record"

    [[quote]]
    speaker = "jon-vale"
    cue = "answered"
    verbatim = false
    evidence = { document = "letter", exact = "Dredging comes first" }
    """
}

/// Compares the page of a location, as plain text, with what the test draws.
func expectPage(
  _ location: Location, width: Int = 60, _ text: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let page = PageMaker(HarbourBriefing.snapshot).page(for: location)
  let shown = PageRenderer.text.text(of: page, width: width)
  #expect(
    shown == text + "\n", "the page is\n\(shown)\nand not\n\(text)",
    sourceLocation: sourceLocation)
}
