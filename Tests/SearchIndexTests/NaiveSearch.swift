import DocumentModel
import TextAnalysis

@testable import SearchIndex

/// The obvious twin of `MemoryIndex`: looks at every token of every passage, for every query.
struct NaiveSearch {
  let documents: [Document]
  let context: QueryContext

  func passages(for root: QueryNode) -> [PassageReference] {
    documents.flatMap { document in
      document.passages.compactMap { passage in
        let view = PassageView(document, passage, context)
        return view.matches(root, zone: nil) ? view.reference : nil
      }
    }
  }
}

/// A passage with its words as the rules of the index have them.
private struct PassageView {
  let document: Document
  let reference: PassageReference
  private let context: QueryContext
  private let stemmer: Stemmer?
  /// The words of the title (or heading) and of the text.
  private let title: [[Token]]
  private let text: [[Token]]

  init(_ document: Document, _ passage: Passage, _ context: QueryContext) {
    self.document = document
    self.context = context
    reference = PassageReference(document.id, passage.number)
    stemmer = Stemmer(language: document.metadata.language)
    var title: [[Token]] = []
    var text: [[Token]] = []
    if passage.number == 1, !document.title.isEmpty {
      title.append(Tokenizer.tokens(in: document.title))
    }
    let words = Tokenizer.tokens(in: document.text(of: passage))
    if case .heading = passage.kind { title.append(words) } else { text.append(words) }
    self.title = title
    self.text = text
  }

  /// `zone` is true for titles, false for the text, nothing for both.
  func matches(_ node: QueryNode, zone: Bool?) -> Bool {
    switch node {
    case .pattern(let pattern):
      let fields = (zone != false ? title : []) + (zone != true ? text : [])
      return fields.contains { holds($0, pattern) }
    case .filter(let filter): return isSelected(by: filter)
    case .near(let near):
      let fields = (zone != false ? title : []) + (zone != true ? text : [])
      return fields.contains { areNear($0, near) }
    case .all(let nodes):
      let said = nodes.compactMap(Self.zone).first
      return nodes.allSatisfy { node in
        Self.zone(node) == false || matches(node, zone: said ?? zone)
      }
    case .any(let nodes): return nodes.contains { matches($0, zone: zone) }
    case .not(let node): return !matches(node, zone: zone)
    }
  }

  private func areNear(_ tokens: [Token], _ near: QueryNode.Near) -> Bool {
    let (left, right) = (spans(tokens, near.left), spans(tokens, near.right))
    return left.contains { one in
      right.contains { other in
        max(other.lowerBound - one.upperBound, one.lowerBound - other.upperBound) <= near.distance
      }
    }
  }

  /// From each place where the pattern stands to the one behind it.
  private func spans(_ tokens: [Token], _ pattern: Pattern) -> [Range<Int>] {
    let word = pattern.singleWord ?? pattern.singleCompound
    let alike = tokens.filter { token in
      guard let word else { return false }
      let isStem = pattern.matching.allowsStems && stemmer?.stem(token.term) == stemmer?.stem(word)
      let isNear = pattern.matching.distance.map { distanceByTable(word, token.term) <= $0 }
      return isStem && stemmer != nil || isNear == true && pattern.singleWord != nil
    }
    return alike.map { $0.position..<$0.position + $0.width }
      + Set(tokens.map(\.position)).flatMap { start in
        ends(tokens, pattern, pattern.elements[...], at: start).map { start..<$0 }
      }
  }

  private static func zone(_ node: QueryNode) -> Bool? {
    switch node {
    case .filter(let filter) where filter.name == "in": true
    case .not(.filter(let filter)) where filter.name == "in": false
    default: nil
    }
  }

  private func isSelected(by filter: QueryNode.Filter) -> Bool {
    switch filter.name {
    case "in": !title.isEmpty
    case "document": document.id.rawValue == filter.value
    case "actor": context.passagesMentioning(filter.value)?.contains(reference) ?? false
    default: false
    }
  }

  private func holds(_ tokens: [Token], _ pattern: Pattern) -> Bool {
    let word = pattern.singleWord ?? pattern.singleCompound
    if let word, pattern.matching.allowsStems, let stemmer,
      tokens.contains(where: { stemmer.stem($0.term) == stemmer.stem(word) })
    {
      return true
    }
    if let distance = pattern.matching.distance, let term = pattern.singleWord,
      tokens.contains(where: { distanceByTable(term, $0.term) <= distance })
    {
      return true
    }
    return tokens.contains {
      !ends(tokens, pattern, pattern.elements[...], at: $0.position).isEmpty
    }
  }

  /// The places behind the elements where they start at a place.
  private func ends(
    _ tokens: [Token], _ pattern: Pattern, _ elements: ArraySlice<Pattern.Element>, at place: Int
  ) -> [Int] {
    guard let element = elements.first else { return [place] }
    let mayGoOn = pattern.mayGoOn && elements.count == 1
    func places(after term: String, at place: Int, mayGoOn: Bool) -> [Int] {
      tokens.filter {
        $0.position == place && (mayGoOn ? $0.term.utf8.starts(with: term.utf8) : $0.term == term)
      }
      .map { place + $0.width }
    }
    var next: [Int] = []
    switch element {
    case .word(let term): next = places(after: term, at: place, mayGoOn: mayGoOn)
    case .compound(let joined, let parts):
      next = places(after: joined, at: place, mayGoOn: mayGoOn)
      var ends = [place]
      for (index, part) in parts.enumerated() {
        let goesOn = mayGoOn && index == parts.count - 1
        ends = ends.flatMap { places(after: part, at: $0, mayGoOn: goesOn) }
      }
      next += ends
    case .run(let characters):
      let isThere = characters.enumerated().allSatisfy { index, character in
        tokens.contains { $0.position == place + index && $0.width == 1 && $0.term == character }
      }
      // Two characters side by side are a pair only inside one run.
      let pairs = zip(characters, characters.dropFirst()).enumerated().allSatisfy { index, pair in
        tokens.contains { $0.position == place + index && $0.term == pair.0 + pair.1 }
      }
      next = isThere && pairs ? [place + characters.count] : []
    }
    return next.flatMap { ends(tokens, pattern, elements.dropFirst(), at: $0) }
  }
}

/// The distance of optimal string alignment, cell by cell.
func distanceByTable(_ one: String, _ other: String) -> Int {
  let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
  var cells = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for row in 0...a.count {
    for column in 0...b.count {
      guard row > 0, column > 0 else {
        cells[row][column] = row + column
        continue
      }
      let change = a[row - 1] == b[column - 1] ? 0 : 1
      cells[row][column] = min(
        cells[row - 1][column] + 1, cells[row][column - 1] + 1,
        cells[row - 1][column - 1] + change)
      if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
        cells[row][column] = min(cells[row][column], cells[row - 2][column - 2] + 1)
      }
    }
  }
  return cells[a.count][b.count]
}
