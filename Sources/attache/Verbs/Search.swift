import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel
import ScreenModel
import SearchIndex

/// `attache search QUERY`: the passages that a query finds.
struct Search: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find passages, best first.",
    discussion: """
      In a terminal the hits stand under their documents, behind them how many there are by issue, \
      actor, source and month; for another program each is a line, document#pNUMBER: text. Words are \
      found in any form and all of them in a passage; there are "phrases", prefix*, near~, -without, \
      OR, NEAR/8, (groups), in:title, actor:, says:, issue:, by:, source:, date:, is:unread and \
      document:. Beside says: the words are looked for within what the actor says.

      Any text is understood as well as can be, and remarks say what was wrong with it; with --strict \
      nothing is searched then. In a folder without a manifest, counts by actor and issue are left \
      out unless the query names one.

      Examples:
        attache search fentanyl chips -coal
        attache search '"export restrictions" OR semiconductor*'
        attache search 'actor:"Qin Gang" -issue:balloon' --json
        attache search --explain 'semicond* NEAR/8 (a OR b)'
      """)

  @Argument(
    parsing: .allUnrecognized, help: "Words of a query; several are joined by blanks.")
  var words: [String] = []

  @Option(help: ArgumentHelp("How many hits to print at most.", valueName: "number"))
  var limit = 100

  @Flag(help: "Refuse a query that has a mistake in it.")
  var strict = false

  @Flag(help: "Print how the query is understood instead of what it finds.")
  var explain = false

  @OptionGroup var options: BriefingOptions

  private var text: String { words.joined(separator: " ") }

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit needs a number above zero.") }
    if let option = words.first(where: { $0.hasPrefix("--") && $0.count > 2 }) {
      throw ValidationError(
        "There is no option “\(option)”. To look for it, put the query in quotes.")
    }
    if text.allSatisfy(\.isWhitespace) { throw ValidationError("Write a word to look for.") }
  }

  func run(on console: Console) throws -> ExitStatus {
    let (query, errors) = try query()
    let snapshot = try options.snapshot(answering: query)
    let maker = PageMaker(snapshot)
    for error in errors { console.complain(error.pointing(at: text)) }
    if explain { return try explain(query, errors, maker, console) }
    var answer = maker.answer(to: query, typed: text, limit: limit)
    answer.errors = errors
    for caution in answer.cautions { console.complain(caution) }
    if !console.isTerminal, !options.isJSON { suggest(answer.suggestions, console) }
    try write(answer, to: query, maker, console)
    if answer.total > answer.hits.count, !options.isJSON {
      console.complain(
        "the best \(answer.hits.count) of \(answer.total) passages; --limit prints more")
    }
    return answer.total > 0 ? .found : .nothing
  }

  private func query() throws(CommandFailure) -> (query: Query, errors: [QueryError]) {
    guard strict else { return Query.forgiving(text) }
    do throws(QueryError) {
      return (try Query(parsing: text), [])
    } catch {
      throw CommandFailure(error.pointing(at: text))
    }
  }
}

extension Search {
  /// What a person at a terminal sees on the page.
  private func suggest(_ suggestions: [SearchSuggestion], _ console: Console) {
    for suggestion in suggestions {
      console.complain(
        "nothing is found; \(suggestion.query) finds \(suggestion.passages) "
          + "(\(suggestion.label))")
    }
  }

  private func write(
    _ answer: SearchAnswer, to query: Query, _ maker: PageMaker, _ console: Console
  ) throws {
    let highlighter = maker.highlighter(query, rarities: answer.rarities)
    if options.isJSON {
      try console.write(json: SearchRecord(text, answer, highlighter, in: maker.snapshot))
    } else if console.isTerminal {
      writePage(answer, to: query, maker, console)
    } else {
      for hit in answer.ranked { writeLine(hit.passage, highlighter, maker.snapshot, console) }
    }
  }

  private func writePage(
    _ answer: SearchAnswer, to query: Query, _ maker: PageMaker, _ console: Console
  ) {
    // What is wrong with the query has been said beside the answer.
    var plain = answer
    (plain.errors, plain.cautions) = ([], [])
    let page = maker.page(of: plain, to: query, typed: text)
    PageRenderer.text.render(page, width: console.width, console.write)
    guard !answer.facets.isEmpty else { return }
    console.write("\n")
    for facet in answer.facets {
      let values = facet.values.prefix(6).map { value in
        "\(value.label) \(value.count.grouped)\(facet.isExact ? "" : "+")"
      }
      console.write(
        HarmlessText.marking("\(facet.title): \(values.joined(separator: " · "))") + "\n")
    }
  }

  /// A passage that was found for its document's title has that before its text.
  private func writeLine(
    _ hit: PassageReference, _ highlighter: Highlighter, _ snapshot: BriefingSnapshot,
    _ console: Console
  ) {
    guard let (document, passage) = snapshot.passage(hit) else { return }
    let text = document.text(of: passage)
    let found = highlighter.ranges(in: text, language: document.metadata.language, of: hit)
    let inTitle = highlighter.ranges(in: document.title, language: document.metadata.language)
    let title = found.isEmpty && !inTitle.isEmpty ? document.title + " — " : ""
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    console.write("\(hit): \(HarmlessText.marking(title + line))\n")
  }

  private func explain(
    _ query: Query, _ errors: [QueryError], _ maker: PageMaker, _ console: Console
  ) throws -> ExitStatus {
    let explanation = maker.explanation(of: query)
    if options.isJSON {
      try console.write(json: ExplanationRecord(text, query, errors, explanation))
    } else {
      let page = maker.page(explaining: query, errors: [], typed: text)
      PageRenderer.text.render(page, width: console.width, console.write)
    }
    return (explanation?.passages ?? 0) > 0 ? .found : .nothing
  }
}

extension QueryError {
  /// The message with the query below it, and a caret below the character that it is about.
  func pointing(at text: String) -> String {
    let before = Glyphs.width(of: text.prefix(column - 1))
    return """
      \(message)
        \(text)
        \(String(repeating: " ", count: before))^
      """
  }
}
