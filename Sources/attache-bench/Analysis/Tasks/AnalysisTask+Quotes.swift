import ActorAnalysis
import DocumentModel
import QuotationAnalysis

extension AnalysisTask {
  /// Who said what; attitudes count too, as they do in PolNeAR.
  static let quotes = AnalysisTask(name: "quotes") { gold in
    let document = gold.document
    let names = NameModel.shipped.map { NameTagger($0).names(in: document) } ?? []
    let finder = QuotationFinder(names: names.map { NameSpan($0, in: document) })
    return QuoteFindings(
      quotes: finder.quotations(in: document).map { QuoteFindings.Found($0, in: document) })
  }
}

extension NameSpan {
  fileprivate init(_ name: FoundName, in document: Document) {
    let schema: Actor.Schema? =
      switch name.type {
      case .person: .person
      case .organization: .organization
      case .place: .place
      case .other: nil
      }
    let bearer = Bearer(name: String(document.text.slice(name.range)), schema: schema)
    self.init(range: name.range, bearer: bearer)
  }
}

private struct QuoteFindings: AnalysisFindings {
  struct Found: Encodable {
    let kind: String
    /// Pairs of start and end.
    let content: [[Int]]
    let source: [[Int]]
    let cue: [[Int]]
    /// Left out where the program does not tell.
    let speaker: String?

    init(_ quotation: FoundQuotation, in document: Document) {
      func pair(_ range: TextRange) -> [Int] {
        let scalars = document.scalarRange(of: range)
        return [scalars.start, scalars.end]
      }
      kind = "\(quotation.form)"
      content = quotation.content.map(pair)
      source = quotation.source.map { [pair($0)] } ?? []
      cue = quotation.cue.map { [pair($0)] } ?? []
      // The form has room for one; of several who speak jointly, the first.
      speaker = quotation.speaker.bearers.first?.name
    }
  }

  let quotes: [Found]
}
