import DocumentModel

extension ManifestTable {
  static let quote = ManifestTable(name: "quote", isList: true) { table, briefing in
    let speaker = table.speaker()
    let cue = table.string("cue")
    let isVerbatim = table.bool("verbatim")
    let hasEvidence = table.values["evidence"] != nil
    let evidence = table.evidence()
    if !hasEvidence {
      table.report(
        "evidence is missing; a quotation needs evidence = { document = \"…\", exact = \"…\" }")
    }
    if evidence.count > 1 {
      table.report("a quotation stands in one place; make one [[quote]] of each", at: "evidence")
    }
    guard let speaker, let evidence = evidence.first else { return }
    briefing.quotations.append(
      Quotation(speaker: speaker, cue: cue, isVerbatim: isVerbatim, evidence: evidence))
  }
}

extension TableReader {
  /// An actor, or with `unresolved = true` the words that the text has for one.
  ///
  /// A name that no actor has is reported, and shown as unresolved rather than left out.
  fileprivate mutating func speaker() -> Quotation.Speaker? {
    let isUnresolved = bool("unresolved")
    guard let speaker = requiredString("speaker") else { return nil }
    if isUnresolved { return .unresolved(speaker) }
    if context.actors[speaker] != nil { return .actor(Actor.ID(speaker)) }
    let advice = advice(for: speaker, "actor", context.actors.keys.sorted())
    report(
      "speaker: there is no actor \"\(speaker)\"; \(advice) "
        + "(or add unresolved = true where the text does not say who)",
      at: "speaker")
    return .unresolved(speaker)
  }
}
