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
      In a terminal the hits stand under their documents; for another program each is a line, \
      document#pNUMBER: text. Words are found in any form and all of them in a passage; there are \
      "phrases", prefix*, -without, OR, (groups), in:title, actor:, issue:, by:, date: and document:.

      Examples:
        attache search fentanyl chips
        attache search '"export restrictions" OR semiconductor*'
        attache search 'actor:"Qin Gang" -issue:balloon' --json
      """)

  @Argument(help: "Words of a query; several are joined by blanks.")
  var words: [String]

  @Option(help: ArgumentHelp("How many hits to print at most.", valueName: "number"))
  var limit = 100

  @OptionGroup var options: BriefingOptions

  private var text: String { words.joined(separator: " ") }

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit needs a number above zero.") }
    if text.allSatisfy(\.isWhitespace) { throw ValidationError("Write a word to look for.") }
  }

  func run(on console: Console) throws -> ExitStatus {
    let query = try query()
    let highlighter = Highlighter(query)
    let snapshot = try options.snapshot()
    let result =
      snapshot.index?.search(query, limit: limit, context: snapshot.queryContext) ?? .none
    if options.isJSON {
      try console.write(
        json: SearchRecord(text, result, highlighter, in: snapshot))
    } else if console.isTerminal {
      writePage(for: query, snapshot, console)
    } else {
      for hit in result.hits { writeLine(hit, highlighter, snapshot, console) }
    }
    if result.total > result.hits.count, !options.isJSON {
      console.complain(
        "the best \(result.hits.count) of \(result.total) passages; --limit prints more")
    }
    return result.total > 0 ? .found : .nothing
  }

  private func query() throws(CommandFailure) -> Query {
    do throws(QueryError) {
      return try Query(parsing: text)
    } catch {
      throw CommandFailure(error.pointing(at: text))
    }
  }

  private func writePage(for query: Query, _ snapshot: BriefingSnapshot, _ console: Console) {
    let maker = PageMaker(snapshot)
    let answer = maker.answer(to: query, limit: limit)
    let page = maker.page(of: answer, to: query, typed: text)
    PageRenderer.text.render(page, width: console.width, console.write)
  }

  /// A passage that was found for its document's title has that before its text.
  private func writeLine(
    _ hit: Hit, _ highlighter: Highlighter, _ snapshot: BriefingSnapshot, _ console: Console
  ) {
    guard let (document, passage) = snapshot.passage(hit.passage) else { return }
    let text = document.text(of: passage)
    let found = highlighter.ranges(in: text, language: document.metadata.language)
    let inTitle = highlighter.ranges(in: document.title, language: document.metadata.language)
    let title = found.isEmpty && !inTitle.isEmpty ? document.title + " — " : ""
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    console.write("\(hit.passage): \(HarmlessText.marking(title + line))\n")
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
