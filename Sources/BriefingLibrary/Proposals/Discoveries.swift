package import ActorAnalysis
package import DocumentModel
import TopicAnalysis

/// What the documents alone propose, whatever a person decided: it is found once, and stays as long
/// as the documents are the same.
package struct Discoveries: Sendable {
  package let actors: FoundActors
  /// Who is named in each document, those too who are not proposed.
  let names: [DocumentActors]
  /// All of them proposed, the most useful first.
  package let issues: [Issue]

  /// Twice as many as are shown, for decisions take some away.
  private static let mostActors = 2 * ActorRoster.limit(stated: 0)
  private static let mostIssues = 12
  /// In fewer documents, what many passages share is what all are about.
  private static let fewestDocuments = 3

  /// - Parameters:
  ///   - briefing: As a person stated it.
  ///   - documents: What was found in each of its documents.
  ///   - cache: Has what all of them together propose, where none of them changed.
  ///   - isCancelled: Asked now and then.
  /// - Throws: `cancelled`.
  init(
    in briefing: Briefing, _ documents: AnalysedDocuments, _ cache: DocumentCache,
    isCancelled: () -> Bool
  ) throws(LibraryError) {
    names = documents.actors
    let wantsIssues =
      briefing.documents.count >= Self.fewestDocuments
      && !briefing.issues.contains(where: \.isHandmade)
    let key = AnalysisKey.proposals(
      from: documents.hashes, settings: "\(Self.mostActors) \(wantsIssues ? Self.mostIssues : 0)")
    let joined = try cache.value(key, textSize: briefing.longestText) { () throws(LibraryError) in
      let joined = JoinedProposals(
        actors: FoundActors(
          joining: documents.actors, of: briefing.documents, limit: Self.mostActors),
        issues: wantsIssues
          ? IssueProposer.proposals(
            documents: briefing.documents, people: Self.names(of: .person, in: documents.actors),
            places: Self.names(of: .place, in: documents.actors), limit: Self.mostIssues,
            isCancelled: isCancelled) : [])
      if isCancelled() { throw .cancelled }
      return joined
    }
    actors = joined.actors
    issues = joined.issues.map { proposal in
      var issue = Issue(id: proposal.id, name: proposal.name, query: proposal.query)
      issue.isProposed = true
      return issue
    }
  }

  private static func names(of type: NameType, in documents: [DocumentActors]) -> [String] {
    documents.flatMap { $0.entries.filter { $0.type == type }.map(\.name) }
  }
}

/// What the documents propose together, as it is kept.
private struct JoinedProposals: Recordable, Sendable {
  let actors: FoundActors
  let issues: [IssueProposal]

  init(actors: FoundActors, issues: [IssueProposal]) {
    self.actors = actors
    self.issues = issues
  }

  func write(to writer: inout RecordWriter) {
    writer.value(actors)
    writer.value(issues)
  }

  init(from reader: inout RecordReader) throws(RecordError) {
    actors = try reader.value()
    issues = try reader.value()
  }
}

extension Discoveries {
  /// Why a name was taken for an actor's, and where it stands first.
  package func evidence(for name: String, of actor: Actor) -> AliasEvidence? {
    let key = NameKey(name)
    let own = Set(([actor.name] + actor.aliases).map(NameKey.init))
    for proposal in actors.proposals where own.contains(NameKey(proposal.actor.name)) {
      if let evidence = proposal.evidence.first(where: { NameKey($0.name) == key }) {
        return evidence
      }
    }
    return nil
  }
}

extension Briefing {
  /// In bytes: no range of a document ends behind it.
  var longestText: Int { documents.map(\.text.utf8.count).max() ?? 0 }
}

extension Issue {
  /// Whether it says more than an accepted proposal does.
  fileprivate var isHandmade: Bool {
    summary != nil || !include.isEmpty || !exclude.isEmpty
  }
}
