extension Document {
  /// Where a piece of evidence stands in this document now.
  ///
  /// A run of blanks in the quoted words matches any run of blanks in the text, since line ends
  /// are not what is quoted; all else must be the same, letter for letter. Words found in several
  /// places are told apart by what stands around them, then by the recorded position. Words that
  /// are gone are never replaced by others that look alike: the place between their prefix and
  /// suffix is given as `changed`, or nothing is.
  ///
  /// It costs one pass over the text.
  package func anchor(for evidence: Evidence) -> Anchor {
    let hint = evidence.position.map { byte(ofScalar: $0.start) ?? self.text.utf8.count }
    var text = text
    return text.withUTF8 { bytes in
      AnchorSearch(text: BlankTolerantText(bytes: bytes), evidence: evidence, hint: hint).anchor()
    }
  }
}

/// One look for one piece of evidence in the bytes of a document.
private struct AnchorSearch {
  let text: BlankTolerantText
  let exact: BlankTolerantPattern
  let prefix: BlankTolerantPattern
  let suffix: BlankTolerantPattern
  /// The byte at which the words began when they were quoted.
  let hint: Int?

  init(text: BlankTolerantText, evidence: Evidence, hint: Int?) {
    self.text = text
    self.hint = hint
    exact = BlankTolerantPattern(evidence.exact)
    prefix = BlankTolerantPattern(evidence.prefix ?? "")
    suffix = BlankTolerantPattern(evidence.suffix ?? "")
  }

  func anchor() -> Anchor {
    let found = text.ranges(of: exact)
    if found.isEmpty { return changedPlace().map(Anchor.changed) ?? .lost }
    if found.count == 1 { return anchor(at: found[0]) }
    return anchor(among: found)
  }

  private func anchor(at range: TextRange) -> Anchor {
    isExpected(range) ? .ok(range) : .moved(range)
  }

  private func anchor(among found: [TextRange]) -> Anchor {
    let inContext = hasContext ? found.filter(standsInContext) : []
    if inContext.count == 1 { return anchor(at: inContext[0]) }
    let candidates = inContext.isEmpty ? found : inContext
    if hint != nil, let recorded = candidates.first(where: isExpected) { return .ok(recorded) }
    return .ambiguous(candidates[0], count: candidates.count)
  }

  private var hasContext: Bool { !prefix.isEmpty || !suffix.isEmpty }

  /// Whether the words stand where they were recorded, or nothing was recorded.
  private func isExpected(_ range: TextRange) -> Bool {
    guard let hint else { return true }
    return text.skippingBlanks(from: hint) == range.start
  }

  private func standsInContext(_ range: TextRange) -> Bool {
    let isPreceded = prefix.isEmpty || text.matches(prefix, endingBefore: range.start)
    let start = text.skippingBlanks(from: range.end)
    return isPreceded && (suffix.isEmpty || text.end(of: suffix, at: start) != nil)
  }

  /// The one place between prefix and suffix; nothing where there is none or more than one.
  ///
  /// Both must be known: one alone would not say how far the changed words reach.
  private func changedPlace() -> TextRange? {
    guard !prefix.isEmpty, !suffix.isEmpty else { return nil }
    let longest = 4 * exact.count + 400
    let suffixes = text.ranges(of: suffix)
    var places: [TextRange] = []
    var next = 0
    for before in text.ranges(of: prefix) {
      while next < suffixes.count, suffixes[next].start < before.end { next += 1 }
      guard next < suffixes.count, suffixes[next].start - before.end <= longest else { continue }
      places.append(place(between: before, and: suffixes[next]))
    }
    return places.count == 1 ? places[0] : nil
  }

  /// What stands between the two without blanks, or both of them where nothing does.
  private func place(between before: TextRange, and after: TextRange) -> TextRange {
    let start = text.skippingBlanks(from: before.end)
    let end = text.skippingBlanks(backFrom: after.start)
    return start < end ? TextRange(start, end) : TextRange(before.start, after.end)
  }
}
