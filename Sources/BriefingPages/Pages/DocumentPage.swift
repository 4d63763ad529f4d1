import ActorAnalysis
import BriefingLibrary
import DocumentModel
import SearchIndex
import TextAnalysis

extension PageMaker {
  func document(
    _ id: Document.ID, at place: Location.DocumentPlace, matching query: String?
  ) -> Page {
    let location = Location.document(id, place, matching: query)
    guard let document = snapshot.document(id) else {
      return missing(location, "document “\(id)”", try: [.documents])
    }
    let evidence = evidenceRange(in: document, at: place)
    let start = start(of: place, evidence, in: document)
    let findings = snapshot.analysis?.findings(in: id)
    let head =
      header(of: document) + voices.legend(findings)
      + (start == nil ? caution(about: place, in: document) : [])
    let highlighter = query.map { self.highlighter(Query.typing($0).query) }
    let body = body(
      of: document, below: head.count, findings,
      showing: shown(in: document, at: place, evidence, highlighter))
    let blocks = Blocks(count: head.count + body.count) { index in
      switch body.line(index) {
      case .head(let number): return head[number]
      case .fold(let sentences):
        return .paragraph([Span(FoldedDocument.Part.words(sentences), .muted)])
      case .text(let range, let passage):
        return .passage(
          block(
            document, passage, range, evidence: evidence, highlighter: highlighter,
            findings: findings))
      }
    }
    return Page(
      location: location, title: document.title, blocks: blocks, related: related(to: document),
      start: start.flatMap { body.block(ofPassage: $0 + 1) },
      places: PassagePlaces(block: body.block(ofPassage:), passage: body.passage(ofBlock:)))
  }

  private func body(
    of document: Document, below head: Int, _ findings: DocumentFindings?, showing: [TextRange]
  ) -> DocumentBody {
    let titles = beginsWithTitle(document) ? 1 : 0
    let isFolded = voices == .safeToQuote
    return DocumentBody(
      document: document, head: head, titles: titles,
      folded: isFolded
        ? findings.map { FoldedDocument(document, $0, showing: showing, skipping: titles) } : nil)
  }

  /// What is shown though it is not safe to quote: the page was opened for its sake.
  private func shown(
    in document: Document, at place: Location.DocumentPlace, _ evidence: TextRange?,
    _ highlighter: Highlighter?
  ) -> [TextRange] {
    if let evidence { return [evidence] }
    guard case .passage(let number) = place, let highlighter,
      let passage = document.passage(numbered: number)
    else { return [] }
    let reference = PassageReference(document.id, number)
    let text = document.text(of: passage)
    return highlighter.ranges(in: text, language: document.metadata.language, of: reference)
      .map { TextRange($0.lowerBound, $0.upperBound).shifted(by: passage.range.start) }
  }

  /// The title, unless the text begins with it, and what is known of the source.
  private func header(of document: Document) -> [Block] {
    let metadata = document.metadata
    let facts = [
      metadata.genre, metadata.authors.joined(separator: ", "), metadata.publisher,
      metadata.datePublished?.display,
    ].compactMap(\.self).filter { !$0.isEmpty }
    let source =
      facts.isEmpty ? "no author, publisher or date given" : facts.joined(separator: " · ")
    let sentence = ([source] + [remarkOnTimes(in: document)].compactMap(\.self))
      .joined(separator: " · ")
    return (beginsWithTitle(document) ? [] : [.heading(level: 1, .text(document.title))])
      + [.paragraph([Span(sentence, .muted)])]
  }

  /// Whether the first passage is the title, and so stands above what is known of the source.
  private func beginsWithTitle(_ document: Document) -> Bool {
    guard let first = document.passages.first else { return false }
    return words(of: document.text(of: first)) == words(of: document.title)
  }

  /// What is compared of two titles: one may end with a full stop.
  private func words(of title: some StringProtocol) -> [String] {
    Tokenizer.tokens(in: title).map(\.term)
  }

  private func block(
    _ document: Document, _ passage: Passage, _ range: TextRange, evidence: TextRange?,
    highlighter: Highlighter?, findings: DocumentFindings?
  ) -> PassageBlock {
    let spans = PassageSpans(document, passage)
      .marking(inlines: passage.inlines) { target(ofLink: $0, in: document) }
      .marking(mentions: snapshot.mentions(in: document, passage))
      .marking(passage, voices, findings)
      .marking(evidence.map { [$0] } ?? [], as: .evidence)
      .marking(matches: highlighter)
      .explaining(explainsTimes ? times(in: document, passage) : [])
      .spans(in: range)
    return PassageBlock(
      reference: PassageReference(document.id, passage.number), kind: passage.kind, spans: spans)
  }

  /// Another document of the briefing where the link names its file, else the address itself.
  private func target(ofLink destination: String, in document: Document) -> Location? {
    if destination.isEmpty || destination.hasPrefix("#") { return nil }
    let file = destination.split(separator: "#").first.map(String.init) ?? destination
    let folder = document.path.split(separator: "/").dropLast().joined(separator: "/")
    let named =
      snapshot.document(atPath: folder.isEmpty ? file : "\(folder)/\(file)")
      ?? snapshot.document(atPath: file)
    return named.map { .document($0.id) } ?? .web(destination)
  }

  private func evidenceRange(in document: Document, at place: Location.DocumentPlace) -> TextRange?
  {
    guard case .characters(let range) = place else { return nil }
    return document.textRange(of: range)
  }

  /// Said where a location names a place that the document does not have.
  private func caution(about place: Location.DocumentPlace, in document: Document) -> [Block] {
    let count = document.passages.count
    let passages = count == 1 ? "1 passage" : "\(count) passages"
    switch place {
    case .start: return []
    case .passage(let number):
      return [.paragraph([Span("There is no ¶\(number) here, only \(passages).", .caution)])]
    case .characters:
      return [.paragraph([Span("The place asked for lies beyond this text.", .caution)])]
    }
  }

  private func start(
    of place: Location.DocumentPlace, _ evidence: TextRange?, in document: Document
  ) -> Int? {
    switch place {
    case .start: nil
    case .passage(let number): document.passage(numbered: number).map { $0.number - 1 }
    case .characters:
      evidence.flatMap { document.passage(containing: $0.start) }.map { $0.number - 1 }
    }
  }

  private func related(to document: Document) -> [Listing] {
    guard let analysis = snapshot.analysis else { return [] }
    return [
      listing(of: analysis.graph.actors(in: document.id), title: "In this document"),
      linkedIssues(in: references(document)),
    ]
  }
}
