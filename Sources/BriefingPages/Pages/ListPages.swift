import BriefingLibrary
import DocumentModel

extension PageMaker {
  private var passedOver: String {
    snapshot.skipped.count == 1
      ? "1 other file was passed over" : "\(snapshot.skipped.count) other files were passed over"
  }

  func documents() -> Page {
    let documents = snapshot.briefing.documents
    let head: [Block] =
      [.heading(level: 1, [Span("Documents"), Span("  \(documents.count)", .muted)])]
      + (snapshot.skipped.isEmpty
        ? []
        : [
          .row(
            Row(
              [.flexible],
              [[Span(passedOver, .muted)]],
              target: .problems))
        ])
    let blocks = Blocks(count: head.count + documents.count) { index in
      index < head.count ? head[index] : .row(row(documents[index - head.count]))
    }
    return Page(location: .documents, title: "Documents", blocks: blocks)
  }

  func questions() -> Page {
    let briefing = snapshot.briefing
    var blocks: [Block] = [.heading(level: 1, .text("Open questions"))]
    for issue in briefing.issues {
      let own = briefing.questions.filter { $0.issue == issue.id }
      guard !own.isEmpty else { continue }
      blocks.append(.heading(level: 2, .text(issue.name)))
      blocks += questionRows(own).dropFirst()
    }
    let general = briefing.questions.filter { $0.issue == nil }
    if !general.isEmpty {
      blocks.append(.heading(level: 2, .text("In general")))
      blocks += questionRows(general).dropFirst()
    }
    if briefing.questions.isEmpty {
      blocks.append(
        .paragraph([Span("The manifest of this briefing states no questions.", .muted)]))
    }
    return Page(location: .questions, title: "Questions", blocks: Blocks(blocks))
  }

  func problems() -> Page {
    var blocks: [Block] = [.heading(level: 1, .text("To mend"))]
    if snapshot.problems.isEmpty {
      blocks.append(.paragraph([Span("Nothing to mend in this briefing.", .muted)]))
    }
    for problem in snapshot.problems {
      let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
      blocks.append(.item(Item([Span(problem.message)], note: [Span(place, .muted)])))
    }
    if !snapshot.skipped.isEmpty {
      blocks.append(
        .heading(
          level: 2, [Span("Files passed over"), Span("  \(snapshot.skipped.count)", .muted)]))
      blocks += snapshot.skipped.map { file in
        .row(Row([.flexible, .fixed(36)], [.text(file.path), [Span(file.reason, .muted)]]))
      }
    }
    return Page(location: .problems, title: "To mend", blocks: Blocks(blocks))
  }

  /// An address that a document gives, in full: following it is left to the reader's own hands.
  func web(_ address: String) -> Page {
    Page(
      location: .web(address), title: "A link out of the briefing",
      blocks: Blocks([
        .heading(level: 1, .text("A link out of the briefing")),
        .paragraph([Span(address, .code)]),
        .paragraph([
          Span("A document leads here. Attaché fetches nothing: open it elsewhere.", .muted)
        ]),
      ]))
  }

  func helpPage() -> Page {
    var blocks: [Block] = [.heading(level: 1, .text("Help"))]
    for section in help {
      blocks.append(.heading(level: 2, .text(section.title)))
      blocks += section.entries.map { entry in
        .row(Row([.fixed(22), .flexible], [[Span(entry.keys, .strong)], .text(entry.help)]))
      }
    }
    return Page(location: .help, title: "Help", blocks: Blocks(blocks))
  }
}
