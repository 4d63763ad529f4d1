import ArgumentParser
import BriefingLibrary
import BriefingPages
import DateAnalysis
import DocumentModel

/// `attache dates`: the words that say when, and what they mean.
struct Dates: Verb {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "List the words that say when: passage, meaning, the words.",
    discussion: """
      What is counted from a document's date (“last August”) is dated from its front matter, its \
      file's name or its first lines, else from the briefing's asOf. Where there is none of them, \
      its meaning has an X for what is not known.
      """)

  @Argument(help: ArgumentHelp("A document; without one, all of them.", valueName: "document"))
  var document: String?

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let snapshot = try options.snapshot()
    guard let documents = documents(of: snapshot) else {
      let id = Document.ID(document ?? "")
      let near = snapshot.nearest(to: .document(id)).map { " Did you mean \($0)?" } ?? ""
      console.complain("there is no document \(id) in this briefing.\(near)")
      return .nothing
    }
    let isFound = documents.contains {
      !(snapshot.analysis?.times(in: $0.id) ?? []).isEmpty
    }
    if options.isJSON {
      try console.write(json: DatesRecord(snapshot, documents: documents))
    } else if isFound {
      for document in documents { write(document, in: snapshot, on: console) }
    } else {
      console.complain("no words that say when.")
    }
    return isFound ? .found : .nothing
  }

  /// Those asked for; nothing where there is no such document.
  private func documents(of snapshot: BriefingSnapshot) -> [Document]? {
    guard let document else { return snapshot.briefing.documents }
    let named =
      snapshot.document(Document.ID(document)) ?? snapshot.document(atPath: document)
    return named.map { [$0] }
  }

  private func write(_ document: Document, in snapshot: BriefingSnapshot, on console: Console) {
    let times = snapshot.analysis?.times(in: document.id) ?? []
    console.write(
      columns: times.map { time in
        let number = document.passage(containing: time.range.start)?.number ?? 0
        let words = document.text.slice(time.range).split(whereSeparator: \.isWhitespace)
        return [
          "\(PassageReference(document.id, number))", time.date?.edtf ?? time.value,
          words.joined(separator: " "),
        ]
      })
  }
}
