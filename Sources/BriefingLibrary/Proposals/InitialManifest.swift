import DocumentModel

/// A first manifest for a folder that has none: what was found in the documents, each block behind
/// number signs until a person takes them off.
///
///     [briefing]
///     title = "harbour"
///     asOf = "2024-05-02"
///
///     # 12 mentions, the first in letter#p3
///     # [[actor]]
///     # id = "mira-holt"
///     # schema = "Person"
///     # name = "Mira Holt"
package struct InitialManifest: Sendable {
  package let text: String
  /// How many of each stand in it.
  package let issues: Int
  package let actors: Int

  /// More would not be read.
  private static let mostActors = 40

  /// - Parameter snapshot: A whole one, with the proposals.
  package init(_ snapshot: BriefingSnapshot) {
    let briefing = snapshot.briefing
    let proposed = briefing.issues.filter(\.isProposed)
    let found = briefing.actors.filter { $0.origin == .found }
      .sorted { snapshot.mentionCount(of: $0.id) > snapshot.mentionCount(of: $1.id) }
      .prefix(Self.mostActors)
    var parts = [Self.head(briefing), Self.table(briefing)]
    if !proposed.isEmpty {
      parts.append("# Proposed issues: a name, and the query that finds their passages.\n")
      parts += proposed.map { Self.commented(Decision.accept($0).block.text) }
    }
    if !found.isEmpty {
      parts.append("# Proposed actors, the most mentioned first.\n")
      parts += found.map { actor in
        Self.commented(Self.remark(on: actor, snapshot) + Decision.accept(actor).block.text)
      }
    }
    text = parts.joined(separator: "\n")
    issues = proposed.count
    actors = found.count
  }

  private static func head(_ briefing: Briefing) -> String {
    let count = briefing.documents.count
    return """
      # Proposed by the program from \(count) \(count == 1 ? "document" : "documents"); nobody has \
      confirmed any of it.
      # Take the number signs off what is right, mend it, and delete the rest. The reader shows \
      what is
      # left here as proposals too: there + accepts one, and ? lists the keys.

      """
  }

  private static func table(_ briefing: Briefing) -> String {
    var fields: [ManifestBlock.Field] = [.init("title", .text(briefing.title))]
    if let day = latestDay(of: briefing) { fields.append(.init("asOf", .text(day.description))) }
    return ManifestBlock("briefing", isList: false, fields).text
      + "# principal = \"the id of the actor for whom this is written\"\n"
      + "# sides = [\"the ids of actors who take a position on every issue\"]\n"
  }

  /// The day of the latest document that says it to the day.
  private static func latestDay(of briefing: Briefing) -> CalendarDay? {
    briefing.documents.compactMap(\.metadata.datePublished)
      .filter { $0.earliest == $0.latest }.compactMap(\.latest).max()
  }

  private static func remark(on actor: Actor, _ snapshot: BriefingSnapshot) -> String {
    let count = snapshot.mentionCount(of: actor.id)
    let first = snapshot.firstMention(of: actor.id).map { ", the first in \($0)" } ?? ""
    return "\(count) \(count == 1 ? "mention" : "mentions")\(first)\n"
  }

  private static func commented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { "# \($0)\n" }.joined()
  }
}
