import ActorAnalysis
import BriefingLibrary
import DocumentModel
import SearchIndex
import TextAnalysis

extension BriefingSnapshot {
  /// What to write behind `actor:` for an actor: the name where it is nobody else's.
  func queryName(of actor: Actor) -> String {
    countOfActors(called: actor.name) == 1 ? actor.name : actor.id.rawValue
  }

  fileprivate func knowsActor(called name: String) -> Bool {
    countOfActors(called: name) > 0
  }

  fileprivate func knowsIssue(called name: String) -> Bool {
    let wanted = folded(name)
    return briefing.issues.contains {
      folded($0.id.rawValue) == wanted || folded($0.name) == wanted
    }
  }
}

extension PageMaker {
  /// Names in a query that nothing in the briefing has, each with the nearest that something has.
  func cautions(about query: Query) -> [String] {
    guard snapshot.isAnalysed else { return [] }
    let named = query.values(of: "actor") + query.values(of: "says")
    let actors = Set(named).sorted().filter { !snapshot.knowsActor(called: $0) }
    let issues = query.values(of: "issue").filter { !snapshot.knowsIssue(called: $0) }
    let documents = query.values(of: "document").filter {
      snapshot.document(Document.ID($0)) == nil
    }
    return actors.map {
      caution("No actor", $0, near: actorLike($0), all: "attache actors")
    }
      + issues.map {
        let names = snapshot.briefing.issues.flatMap { [$0.id.rawValue, $0.name] }
        return caution("No issue", $0, near: like($0, names), all: "attache issues")
      }
      + documents.map {
        let names = snapshot.briefing.documents.map(\.id.rawValue)
        return caution("No document", $0, near: like($0, names), all: "attache show documents")
      }
      + Set(query.values(of: "source")).sorted().filter { !hasDocument("source", $0) }.map {
        let names = Set(snapshot.briefing.documents.compactMap(\.metadata.publisher))
        return caution("No publisher", $0, near: like($0, names), all: "attache show documents")
      }
  }

  private func hasDocument(_ name: String, _ value: String) -> Bool {
    snapshot.briefing.documents.contains { QueryOperator.passes(name, value, $0.metadata) }
  }

  private func caution(_ what: String, _ name: String, near: String?, all: String) -> String {
    "\(what) is called “\(name)”."
      + (near.map { " Did you mean “\($0)”?" } ?? " “\(all)” lists them.")
  }

  /// The name spelled most alike, else one that has the name among its words.
  private func like(_ name: String, _ names: some Sequence<String>) -> String? {
    let wanted = folded(name)
    let sorted = names.sorted()
    return nearest(to: name, among: sorted)
      ?? sorted.first { folded($0).split(separator: " ").contains { $0.hasPrefix(wanted) } }
  }

  private func actorLike(_ name: String) -> String? {
    if let actor = snapshot.actors(called: name).first { return actor.name }
    return snapshot.actor(nearestTo: name)?.name
      ?? like(name, snapshot.briefing.actors.map(\.name))
  }
}
