import BriefingLibrary
import BriefingPages
import DocumentModel
import ReaderCore
import ScreenModel

extension Pane {
  static let rules = Pane(name: "rules") { state, plan, grid in
    for row in [plan.topRule, plan.bottomRule].compactMap(\.self) {
      grid.draw(
        String(repeating: "─", count: state.size.width), at: Point(x: 0, y: row), style: .muted)
    }
  }

  /// The briefing's title and the page's at the left; at the right its day and how much there is.
  static let title = Pane(name: "title") { state, plan, grid in
    guard let rect = plan.title else { return }
    let facts = facts(of: state)
    let room = rect.size.width - 3
    let title = Glyphs.truncated(state.snapshot.briefing.title, to: max(0, room))
    var used = grid.draw(title, at: Point(x: 1, y: rect.minY), style: .heading)
    if state.page.title != state.snapshot.briefing.title, used + 12 <= room / 2 {
      let page = Glyphs.truncated("  ›  " + state.page.title, to: max(0, room / 2 + 6 - used))
      used += grid.draw(page, at: Point(x: 1 + used, y: rect.minY), style: .plain)
    }
    for text in [facts.joined(separator: " · "), facts.first ?? ""] {
      let width = Glyphs.width(of: text)
      if used + width + 4 <= room {
        grid.draw(text, at: Point(x: rect.maxX - width - 1, y: rect.minY), style: .muted)
        return
      }
    }
  }

  private static func facts(of state: ReaderState) -> [String] {
    let briefing = state.snapshot.briefing
    if let work = state.work { return [work.sentence] }
    return [
      briefing.asOf?.display,
      counted(briefing.documents.count, "document"),
      briefing.actors.isEmpty
        ? nil
        : counted(state.maker.actorCount, "actor")
          + (state.maker.hasOnlyFoundActors ? " found" : ""),
    ].compactMap(\.self)
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension ReaderState.Work {
  /// What goes on, in a few words.
  var sentence: String {
    switch self {
    case .opening(let done, let total): "reading \(done) of \(total) files · ^C stops"
    case .analysing(nil): "looking for actors and words · ^C stops"
    case .analysing(let progress?): "\(progress.sentence) · ^C stops"
    }
  }
}

extension AnalysisProgress {
  /// `looking for names and dates: 1,240 of 5,012 documents`.
  fileprivate var sentence: String {
    let work =
      switch step {
      case .index: "indexing"
      case .names: "looking for names and dates"
      case .mentions: "finding actors"
      case .relations: "finding who is what to whom"
      case .quotations: "finding who says what"
      }
    return "\(work): \(done.grouped) of \(total.grouped) documents"
  }
}
