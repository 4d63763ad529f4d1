import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache quotes`: who says what.
struct Quotes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Show who says what, by speaker, each with its place.",
    discussion: """
      What a person stated in the manifest comes first. The rest was found in the documents, and \
      nobody has confirmed it; a speaker whom nothing tells for sure reads “unresolved”. In JSON \
      what someone is said to think is listed too, and quotation marks without a counterpart.
      """)

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let snapshot = try options.snapshot()
    let page = PageMaker(snapshot).page(for: .quotations)
    if options.isJSON {
      try console.write(json: QuotationsRecord(snapshot))
    } else {
      PageRenderer.text.render(page, width: console.width, console.write)
    }
    return page.blocks.contains { $0.isStop } ? .found : .nothing
  }
}
