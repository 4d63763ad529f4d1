import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// Where a passage stands, in a few words: `Overview ¶14`.
  func citation(_ reference: PassageReference) -> [Span] {
    citation(
      reference, target: .document(reference.document, .passage(reference.number)))
  }

  func citation(_ reference: PassageReference, target: Location) -> [Span] {
    let title = snapshot.document(reference.document)?.shortTitle ?? reference.document.rawValue
    return [Span("\(title) ¶\(reference.number)", .muted, target: target)]
  }

  /// Where pieces of evidence stand, with what is doubtful about each; says so where there are none.
  ///
  /// Two sentences of one passage are cited once, by the first.
  func citations(_ evidence: [Evidence]) -> [Span] {
    guard !evidence.isEmpty else { return [Span("no evidence given", .caution)] }
    var citations: [[Span]] = []
    var labels: Set<String> = []
    var current: Document.ID?
    for piece in evidence {
      let whole = citation(piece, isNamed: false)
      if labels.insert(whole.plainText).inserted {
        citations.append(
          piece.document == current ? citation(piece, isNamed: true) : whole)
      }
      current = piece.document
    }
    return Array(citations.joined(separator: [Span(" · ", .muted)]))
  }

  /// One piece; where its document has just been named, the passage's number will do.
  private func citation(_ evidence: Evidence, isNamed: Bool) -> [Span] {
    guard let document = snapshot.document(evidence.document) else {
      return [Span("\(evidence.document): not in this briefing", .caution)]
    }
    let anchor = document.anchor(for: evidence)
    guard let range = anchor.range, let passage = document.passage(containing: range.start) else {
      return [Span("\(document.shortTitle): lost", .caution)]
    }
    let target = Location.document(document.id, .characters(document.scalarRange(of: range)))
    let place = PassageReference(document.id, passage.number)
    let label =
      isNamed
      ? [Span("¶\(passage.number)", .muted, target: target)] : citation(place, target: target)
    return label + (anchor.caution.map { [Span(" \($0)", .caution)] } ?? [])
  }

  /// The place of the first piece of evidence that can still be found.
  func location(of evidence: [Evidence]) -> Location? {
    for piece in evidence {
      if let document = snapshot.document(piece.document),
        let range = document.anchor(for: piece).range
      {
        return .document(document.id, .characters(document.scalarRange(of: range)))
      }
    }
    return nil
  }

  func location(of sentence: SentenceEvidence) -> Location {
    guard let document = snapshot.document(sentence.passage.document) else {
      return .document(sentence.passage.document, .passage(sentence.passage.number))
    }
    return .document(document.id, .characters(document.scalarRange(of: sentence.sentence)))
  }

  /// A sentence with the names that matter marked, cited.
  func item(_ sentence: SentenceEvidence, lineLimit: Int? = nil) -> Item {
    let place = location(of: sentence)
    guard let (document, passage) = snapshot.passage(sentence.passage) else {
      return Item([], note: citation(sentence.passage), evidence: place)
    }
    let spans = PassageSpans(document, passage)
      .marking(sentence.highlights, as: .mention)
      .spans(in: sentence.sentence)
    return Item(
      spans, note: citation(sentence.passage, target: place), evidence: place,
      lineLimit: lineLimit)
  }
}

extension Document {
  /// The title for a citation, a few words long.
  var shortTitle: String {
    (metadata.alternativeHeadline ?? title).shortened(to: 32)
  }
}

extension String {
  /// At most so many characters, the last an ellipsis where some were left out.
  func shortened(to count: Int) -> String {
    guard self.count > count else { return self }
    let cut = prefix(count - 1)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return (whole.count > count / 2 ? whole : cut) + "…"
  }
}
