import ActorAnalysis
import BriefingLibrary
package import DocumentModel

/// Somebody whom a reader may want to see linked to another, and why.
package struct LinkCandidate: Hashable, Sendable {
  package let actor: Actor
  /// How often both are named together, or how often the one is named at all.
  package let reason: String
}

extension PageMaker {
  /// Whom an actor may be linked to: `favourite` first, then those linked to it, the closest first,
  /// then the most mentioned; without an actor the most mentioned.
  package func linkCandidates(
    for actor: Actor?, favourite: Actor.ID? = nil
  ) -> [LinkCandidate] {
    let links = actor.flatMap { snapshot.analysis?.links.links(of: $0.id) } ?? []
    let reasons = Dictionary(
      links.map { ($0.to, words(for: $0)) }, uniquingKeysWith: { first, _ in first })
    let order =
      [favourite].compactMap(\.self) + links.map(\.to) + snapshot.actorsByMentions.map(\.id)
    var seen = Set([actor?.id].compactMap(\.self))
    return order.filter { seen.insert($0).inserted }.compactMap(snapshot.actor).map { other in
      LinkCandidate(actor: other, reason: reasons[other.id] ?? mentions(of: other.id))
    }
  }

  private func words(for link: LinkStep) -> String {
    let manner = link.isStated ? "stated" : link.isSaid ? "said in a sentence" : nil
    let passages = link.passages == 1 ? "1 passage" : "\(link.passages.grouped) passages"
    let together = link.passages == 0 ? nil : "\(passages) with both"
    return [together, manner].compactMap(\.self).joined(separator: ", ")
  }

  private func mentions(of actor: Actor.ID) -> String {
    let count = snapshot.mentionCount(of: actor)
    return count == 1 ? "1 mention" : "\(count.grouped) mentions"
  }
}
