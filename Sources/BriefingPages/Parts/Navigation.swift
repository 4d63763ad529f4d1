import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// What the left pane lists: the overview, the issues, then the other places of the briefing.
  package func navigation() -> [Listing] {
    let briefing = snapshot.briefing
    var listings = [
      Listing(title: "Briefing", entries: [Listing.Entry("Overview", target: .overview)])
    ]
    listings += [
      Listing(title: "Issues", entries: briefing.issues.filter { !$0.isProposed }.map(entry)),
      Listing(title: "Issues proposed", entries: briefing.issues.filter(\.isProposed).map(entry)),
      Listing(title: "Places", entries: places()),
    ]
    if briefing.issues.allSatisfy(\.isProposed) {
      listings += documentsAndActors()
    }
    return listings.filter { !$0.entries.isEmpty }
  }

  private func entry(_ issue: Issue) -> Listing.Entry {
    Listing.Entry(
      issue.name, count: snapshot.analysis?.passages[issue.id]?.count, target: .issue(issue.id))
  }

  private func places() -> [Listing.Entry] {
    let briefing = snapshot.briefing
    let all: [Listing.Entry?] = [
      entry("Timeline", dateCount, .timeline),
      entry("Actors", actorCount, .actors),
      Listing.Entry("All documents", count: briefing.documents.count, target: .documents),
      entry("Questions", briefing.questions.count, .questions),
      entry("Quotations", quotationCount, .quotations),
      entry("To mend", snapshot.problems.count, .problems),
    ]
    return all.compactMap(\.self)
  }

  private var quotationCount: Int {
    let stated = snapshot.briefing.quotations.count
    let found = snapshot.analysis?.findings.statements ?? []
    return found.isEmpty ? stated : stated + unstated(found).count
  }

  /// The events that a person stated; where there are none, the dated sentences found.
  private var dateCount: Int {
    let stated = snapshot.briefing.events.count
    return stated > 0 ? stated : snapshot.analysis?.dates.entries.count ?? 0
  }

  private func entry(_ label: String, _ count: Int, _ target: Location) -> Listing.Entry? {
    count > 0 ? Listing.Entry(label, count: count, target: target) : nil
  }

  /// Without issues that a person stated the pane has room for what there is: the documents and who is in them.
  private func documentsAndActors() -> [Listing] {
    let briefing = snapshot.briefing
    let documents = briefing.documents.prefix(9).map {
      Listing.Entry($0.title, target: .document($0.id))
    }
    return [
      Listing(
        title: briefing.documents.count > 9 ? "First documents" : "Documents",
        entries: briefing.documents.count > 1 ? Array(documents) : []),
      Listing(title: "Actors", entries: mostMentioned(20, .stated)),
      Listing(title: "Actors found", entries: mostMentioned(20, .found)),
    ]
  }
}
