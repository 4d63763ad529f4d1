package import DocumentModel
package import QuotationAnalysis
import SearchIndex
import Synchronization
import TextAnalysis

/// What was found in the documents of a briefing, and by whom it was said.
package struct BriefingFindings: Sendable {
  private let documents: [Document.ID: DocumentFindings]
  /// Everything that somebody says, named or not: the newest document first, in each as it stands.
  package let statements: [SaidStatement]
  /// Places in `statements`.
  private let statementsByActor: [Actor.ID: [Int]]
  /// Every actor's words, as found and as the briefing states them.
  private let spoken: SpokenWords

  static let none = BriefingFindings([:], of: [], [])

  /// Reads documents on all processors.
  ///
  /// - Parameters:
  ///   - documents: In the briefing's order.
  ///   - stated: Quotations of the manifest.
  ///   - isCancelled: Asked before each document, from any thread; those not read have no findings.
  ///   - findings: Those of the document with a number, counted from zero.
  init(
    in documents: [Document], stated: [Quotation] = [],
    isCancelled: @Sendable () -> Bool = { false },
    findings: @Sendable (Int) -> DocumentFindings
  ) {
    let found = Mutex<[Document.ID: DocumentFindings]>([:])
    ThreadCrew().perform(documents.count) { number in
      if isCancelled() { return }
      let findings = findings(number)
      found.withLock { $0[documents[number].id] = findings }
    }
    self.init(found.withLock { $0 }, of: documents, stated)
  }

  private init(
    _ found: [Document.ID: DocumentFindings], of documents: [Document], _ stated: [Quotation]
  ) {
    let statements = Self.newestFirst(documents).flatMap { document in
      (found[document.id]?.quotations ?? []).compactMap { SaidStatement($0, in: document) }
    }
    var byActor: [Actor.ID: [Int]] = [:]
    for (place, statement) in statements.enumerated() {
      for actor in statement.quotation.speaker.actors {
        byActor[actor, default: []].append(place)
      }
    }
    self.documents = found
    self.statements = statements
    statementsByActor = byActor
    spoken = SpokenWords(statements, stated: stated, in: documents)
  }

  /// Documents without a date stand behind; equal dates keep their order.
  private static func newestFirst(_ documents: [Document]) -> [Document] {
    documents.enumerated().sorted { left, right in
      let days = (
        left.element.metadata.datePublished?.latest,
        right.element.metadata.datePublished?.latest
      )
      switch days {
      case (let one?, let other?) where one != other: return other < one
      case (.some, nil): return true
      case (nil, .some): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }

  /// The passages that hold what an actor is named as saying, by the documents or the briefing.
  func passages(saidBy actor: Actor.ID) -> Set<PassageReference> {
    spoken.passages(of: actor)
  }

  /// What any of several actors say in a passage; nothing where none of them speaks.
  func speech(of actors: [Actor.ID], in passage: PassageReference) -> SpokenText? {
    spoken.speech(of: actors, in: passage)
  }

  package func findings(in document: Document.ID) -> DocumentFindings? { documents[document] }

  /// What an actor is named as saying, alone or jointly, the newest first.
  package func said(by actor: Actor.ID) -> [SaidStatement] {
    (statementsByActor[actor] ?? []).map { statements[$0] }
  }
}

extension SaidStatement {
  /// Nothing for what someone is said to think or want, or not to say.
  fileprivate init?(_ quotation: FoundQuotation, in document: Document) {
    guard quotation.kind == .speech, !Self.isDenied(quotation, in: document) else { return nil }
    var numbers: [Int] = []
    for part in quotation.content {
      if let passage = document.passage(containing: part.start), numbers.last != passage.number {
        numbers.append(passage.number)
      }
    }
    guard !numbers.isEmpty else { return nil }
    self.init(
      passages: numbers.map { PassageReference(document.id, $0) }, quotation: quotation)
  }
}

extension SaidStatement {
  /// Whether the cue says that it was not said: “never said”, “did not say”.
  private static func isDenied(_ quotation: FoundQuotation, in document: Document) -> Bool {
    guard let cue = quotation.cue else { return false }
    return Tokenizer.tokens(in: document.text.slice(cue)).contains {
      ["not", "never", "cannot"].contains($0.term) || $0.term.hasSuffix("n't")
    }
  }
}

extension Speaker {
  /// The briefing's actors among those who are named.
  package var actors: [Actor.ID] {
    var seen: Set<Actor.ID> = []
    return bearers.compactMap(\.actor).filter { seen.insert($0).inserted }
  }
}
