package import DocumentModel
package import QuotationAnalysis
import Synchronization
import TextAnalysis

/// What was found in the documents of a briefing, and by whom it was said.
package struct BriefingFindings: Sendable {
  private let documents: [Document.ID: DocumentFindings]
  /// Everything that somebody says, named or not: the newest document first, in each as it stands.
  package let statements: [SaidStatement]
  /// Places in `statements`.
  private let statementsByActor: [Actor.ID: [Int]]

  static let none = BriefingFindings([:], of: [])

  /// Reads documents on all processors.
  ///
  /// - Parameters:
  ///   - documents: In the briefing's order.
  ///   - isCancelled: Asked before each document, from any thread; those not read have no findings.
  ///   - findings: Those of the document with a number, counted from zero.
  init(
    in documents: [Document], isCancelled: @Sendable () -> Bool = { false },
    findings: @Sendable (Int) -> DocumentFindings
  ) {
    let found = Mutex<[Document.ID: DocumentFindings]>([:])
    ThreadCrew().perform(documents.count) { number in
      if isCancelled() { return }
      let findings = findings(number)
      found.withLock { $0[documents[number].id] = findings }
    }
    self.init(found.withLock { $0 }, of: documents)
  }

  private init(_ found: [Document.ID: DocumentFindings], of documents: [Document]) {
    let statements = Self.newestFirst(documents).flatMap { document in
      (found[document.id]?.quotations ?? []).compactMap { SaidStatement($0, in: document) }
    }
    var byActor: [Actor.ID: [Int]] = [:]
    for (place, statement) in statements.enumerated() {
      guard let actor = statement.quotation.speaker.actor else { continue }
      byActor[actor, default: []].append(place)
    }
    self.documents = found
    self.statements = statements
    statementsByActor = byActor
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

  /// The passages that hold what an actor is named as saying.
  func passages(saidBy actor: Actor.ID) -> [PassageReference] {
    said(by: actor).flatMap(\.passages)
  }

  package func findings(in document: Document.ID) -> DocumentFindings? { documents[document] }

  /// What an actor is named as saying, the newest first.
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
  /// The briefing's actor, where one is named.
  package var actor: Actor.ID? {
    if case .named(let bearer, _) = self { bearer.actor } else { nil }
  }
}
