extension CursorPlanner {
  func cursor(for pattern: Pattern, in zone: Zone) -> PassageCursor? {
    if zone == .text { return gathered(.pattern(pattern), in: zone) }
    if case .word(let term) = pattern.elements[0], pattern.elements.count == 1 {
      return cursor(for: term, pattern, in: zone)
        ?? (isQuick(pattern.matching, in: zone) ? nil : gathered(.pattern(pattern), in: zone))
    }
    if pattern.mayGoOn { return openPhrase(pattern, in: zone) }
    guard let elements = steps(of: pattern.elements[...]) else {
      return gathered(.pattern(pattern), in: zone)
    }
    return phrase(pattern, elements, in: zone)
  }

  /// Titles have lists of their words, but neither stems nor starts of them.
  func isQuick(_ matching: Pattern.Matching, in zone: Zone) -> Bool {
    switch matching {
    case .written: true
    case .prefix: zone == .everywhere
    case .stemmed, .typing, .near: zone == .everywhere && segment.languageCount <= 1
    }
  }

  func tag(_ zone: Zone) -> TermTag { zone == .titles ? .title : .word }

  private func scale(_ rarity: Double) -> Double { rarity * (Relevance.saturation + 1) }

  /// In the whole collection, where the segment is a part of one.
  func scale(of pattern: Pattern, in zone: Zone, orElse rarity: Double) -> Double {
    scale(context.collection?.rarity(of: pattern, in: zone) ?? rarity)
  }

  func rarity(_ found: Int) -> Double {
    Relevance.rarity(found: found, passageCount: segment.passageCount)
  }
}

extension CursorPlanner {
  /// For each element of a phrase its terms, where they can be found in one way only.
  func steps(of elements: ArraySlice<Pattern.Element>) -> [[Pattern.Element.Step]]? {
    let rows = elements.map { $0.alternatives(mayGoOn: false) }
    return rows.allSatisfy { $0.count == 1 } ? rows.map { $0[0] } : nil
  }

  private func phrase(
    _ pattern: Pattern, _ elements: [[Pattern.Element.Step]], in zone: Zone
  ) -> PassageCursor? {
    guard let (words, rarities) = words(elements, in: zone) else { return nil }
    let scale = scale(of: pattern, in: zone, orElse: rarities)
    if words.count == 1 { return ListCursor(words[0].cursor.reader, scorer, scale: scale) }
    return PhraseCursor(words, scorer, scale: scale)
  }

  /// All words of a phrase, and how rare they are together; nothing where one of them is not found.
  func words(
    _ elements: [[Pattern.Element.Step]], in zone: Zone
  ) -> (words: [PhraseCursor.Word], rarity: Double)? {
    var words: [PhraseCursor.Word] = []
    var rarities = 0.0
    for steps in elements {
      var rarest = Int.max
      for step in steps {
        guard let term = segment.number(of: step.term, tag(zone)) else { return nil }
        words.append(
          PhraseCursor.Word(
            cursor: ListCursor(segment.postings(of: term), scorer),
            positions: PositionsCursor(segment.positions(of: term)),
            advance: step.advance.map(UInt32.init)))
        let counted = segment.number(of: step.term, in: zone) ?? term
        rarest = min(rarest, segment.postings(of: counted).count)
      }
      rarities += rarity(rarest)
    }
    return (words, rarities)
  }
}

extension CursorPlanner {
  /// Nothing where the word is not found, or not quickly.
  private func cursor(
    for term: String, _ pattern: Pattern, in zone: Zone
  ) -> PassageCursor? {
    let matching = pattern.matching
    guard isQuick(matching, in: zone) else { return nil }
    let exact = segment.number(of: term, tag(zone)).map(segment.postings)
    var forms = FormsCursor.Forms(exact: exact.map { ListCursor($0, scorer) })
    var found = exact?.count ?? 0
    if matching.allowsStems { found = max(found, addStems(of: term, to: &forms)) }
    if matching.mayGoOn { found = max(found, addStart(term, to: &forms)) }
    if let distance = matching.distance {
      found = max(found, addNear(term, within: distance, to: &forms))
    }
    let scale = scale(of: pattern, in: zone, orElse: rarity(found))
    if forms.isEmpty { return nil }
    if isCounting, let only = forms.only { return only }
    if let exact, forms.hasOnlyExact { return ListCursor(exact, scorer, scale: scale) }
    return FormsCursor(forms, scorer, scale: scale)
  }

  private func addStems(of term: String, to forms: inout FormsCursor.Forms) -> Int {
    guard segment.languageCount == 1 else { return 0 }
    let group = segment.stemGroup(like: term, language: 0)
    let exact = segment.number(of: term, .word)
    forms.stems = group.terms.filter { $0 != exact }
      .map { ListCursor(segment.postings(of: $0), scorer) }
    return group.found
  }

  private func addStart(_ start: String, to forms: inout FormsCursor.Forms) -> Int {
    if let union = segment.number(of: start, .start) {
      let list = segment.postings(of: union)
      forms.start = ListCursor(list, scorer, form: .start)
      return list.count
    }
    let terms = segment.terms(startingWith: start, .word)
    return join(terms, most: isCounting ? 1 : Relevance.most(byStart: start)).map { cursor, count in
      forms.start = cursor
      return count
    } ?? 0
  }

  private func addNear(
    _ word: String, within distance: Int, to forms: inout FormsCursor.Forms
  ) -> Int {
    let terms = segment.terms(near: word, within: distance, in: .everywhere)
    if isCounting {
      let all = terms.map(\.term) + [segment.number(of: word, .word)].compactMap(\.self)
      forms.exact = nil
      forms.near = [join(all, most: 1)?.cursor]
      return 0
    }
    let joined = (1...distance).map { distance in
      join(terms.filter { $0.distance == distance }.map(\.term))
    }
    forms.near = joined.map { $0?.cursor }
    guard distance > 1, joined.allSatisfy({ $0 != nil }) else {
      return joined.reduce(0) { $0 + ($1?.count ?? 0) }
    }
    return join(terms.map(\.term))?.count ?? 0
  }

  /// The lists of several terms as one.
  func join(
    _ terms: [UInt32], most: UInt32 = Relevance.mostByStart
  ) -> (cursor: WeightCursor, count: Int)? {
    guard let first = terms.first else { return nil }
    if terms.count == 1, most > 1 || isCounting {
      let list = segment.postings(of: first)
      return (ListCursor(list, scorer, form: .start), list.count)
    }
    let sums = PassageSums.taken(passageCount: segment.passageCount)
    let count = terms.reduce(0) { $0 + sums.add(segment.postings(of: $1), most: most) }
    let lengths = segment.lengthClasses.classes(of: segment)
    return (SumsCursor(sums, count: count, lengths, scorer), count)
  }
}
