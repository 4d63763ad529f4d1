import DocumentModel

extension TableReader {
  /// The evidence under a key, one or several; what is not in its document is reported and kept,
  /// so that the reader shows it as lost instead of hiding that something was there.
  mutating func evidence(_ key: String = "evidence") -> [Evidence] {
    let example = "\(key) = { document = \"…\", exact = \"…\" }"
    return tables(key, example: example) { reader in reader.piece() }
  }

  /// Reads this table as one piece of evidence.
  private mutating func piece() -> Evidence? {
    let place = document("document")
    let exact = requiredString("exact")
    let prefix = string("prefix")
    let suffix = string("suffix")
    let position = position()
    guard let place, let exact else { return nil }
    let evidence = Evidence(
      document: place.id, exact: exact, prefix: prefix, suffix: suffix, position: position)
    if let document = place.document { check(evidence, in: document) }
    return evidence
  }

  private mutating func position() -> ScalarRange? {
    let start = integer("start")
    let end = integer("end")
    switch (start, end) {
    case (let start?, let end?) where start <= end:
      return ScalarRange(start, end)
    case (nil, nil):
      return nil
    default:
      report("start and end must both be there, and start must not be behind end", at: "start")
      return nil
    }
  }

  private mutating func check(_ evidence: Evidence, in document: Document) {
    switch document.anchor(for: evidence) {
    case .ok, .moved:
      break
    case .changed(let range):
      let words = Self.shortened(String(document.text.slice(range)))
      report("the words in \"\(document.id)\" have changed; there it now says \"\(words)\"")
    case .ambiguous(_, let count):
      report(
        "\"\(Self.shortened(evidence.exact))\" stands \(count) times in \"\(document.id)\"; "
          + "add prefix = \"…\" or suffix = \"…\" with the words beside it")
    case .lost:
      reportLost(evidence, in: document)
    }
  }

  private mutating func reportLost(_ evidence: Evidence, in document: Document) {
    let words = Self.shortened(evidence.exact)
    let plain = Evidence(document: document.id, exact: evidence.exact)
    let holder = context.documents.first { other in
      other.id != document.id && other.anchor(for: plain) != .lost
    }
    let advice =
      holder.map { "it is in \"\($0.id)\": write document = \"\($0.id)\"" }
      ?? "quote the words as they stand in \(document.path)"
    report("\"\(words)\" is not in \"\(document.id)\"; \(advice)")
  }

  /// The first words, for a message of one line; in characters.
  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }
}
