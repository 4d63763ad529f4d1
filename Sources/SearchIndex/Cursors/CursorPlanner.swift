/// Turns a query's tree into cursors over one index file.
///
/// What has no quick way (words outside of titles, compounds, starts of phrases, stems of several
/// languages) is answered in full by a ``QueryEvaluator`` and walked like everything else.
struct CursorPlanner {
  let segment: Segment
  let context: QueryContext
  let scorer: PassageScorer
  /// Whether passages are only counted; then a start of words stands for the word itself too.
  let isCounting: Bool
  /// Asked while something is answered in full; the search itself asks on its own.
  private let isCancelled: () -> Bool

  init(
    _ segment: Segment, _ context: QueryContext, isCounting: Bool = false,
    isCancelled: @escaping () -> Bool
  ) {
    self.segment = segment
    self.context = context
    self.isCounting = isCounting
    self.isCancelled = isCancelled
    scorer = PassageScorer(segment)
  }

  /// Nothing where nothing can match.
  func cursor(for node: QueryNode, in zone: Zone = .everywhere) -> PassageCursor? {
    switch node {
    case .pattern(let pattern): cursor(for: pattern, in: zone)
    case .filter(let filter): cursor(for: filter)
    case .near(let near): cursor(for: near, in: zone)
    case .all(let nodes): all(nodes, in: zone)
    case .any(let nodes): any(nodes, in: zone)
    case .not(let node): excluding([node], from: everything, in: zone)
    }
  }

  private var everything: PassageCursor { RangesCursor([segment.passages]) }

  /// Answered in full before the search.
  func gathered(_ node: QueryNode, in zone: Zone) -> PassageCursor? {
    let evaluator = QueryEvaluator(index: segment, context: context, isCancelled: isCancelled)
    let matches = evaluator.matches(of: node, in: zone)
    return matches.count > 0 ? MatchesCursor(matches) : nil
  }

  private func cursor(for filter: QueryNode.Filter) -> PassageCursor? {
    guard let queryOperator = QueryOperator.named(filter.name) else { return nil }
    let ranges: [Range<UInt32>]
    switch queryOperator.selection(filter.value, context) {
    case .titles, .passages: return gathered(.filter(filter), in: .everywhere)
    case .document(let id): ranges = segment.ranges(ofDocument: id)
    case .documents(let isSelected):
      ranges = segment.filters.ranges(of: filter) { segment.ranges(ofDocuments: isSelected) }
    }
    return ranges.isEmpty ? nil : RangesCursor(ranges)
  }
}

extension CursorPlanner {
  private func any(_ nodes: [QueryNode], in zone: Zone) -> PassageCursor? {
    let parts = nodes.compactMap { cursor(for: $0, in: zone) }
    guard parts.count > 1 else { return parts.first }
    let lists = parts.compactMap(\.list)
    if lists.count == parts.count { return AnyListsCursor(lists) }
    return AnyCursor(parts.map { $0.isAlwaysMatch ? $0 : SureCursor($0) })
  }

  /// An `in:title` or a `says:` beside other things says where they are looked for, as in
  /// ``QueryEvaluator``.
  private func all(_ nodes: [QueryNode], in zone: Zone) -> PassageCursor? {
    let zone = nodes.lazy.compactMap(\.zone).first ?? zone
    if zone != .titles, nodes.speakers != nil { return gathered(.all(nodes), in: zone) }
    var parts: [PassageCursor] = []
    var unwanted: [QueryNode] = []
    let isInTitle = zone == .titles && nodes.contains(where: \.isFoundByWords)
    for node in nodes where node.zone != .text && !(isInTitle && node.zone == .titles) {
      if case .not(let node) = node {
        unwanted.append(node)
      } else if let part = cursor(for: node, in: zone) {
        parts.append(part)
      } else {
        return nil
      }
    }
    let wanted = parts.count > 1 ? AllCursor(parts) : parts.first ?? everything
    return excluding(unwanted, from: wanted, in: zone)
  }

  private func excluding(
    _ nodes: [QueryNode], from wanted: PassageCursor, in zone: Zone
  ) -> PassageCursor {
    let unwanted = nodes.compactMap { cursor(for: $0, in: zone) }
    return unwanted.isEmpty ? wanted : ExcludingCursor(wanted, unwanted: unwanted)
  }
}

extension QueryNode {
  /// Whether every match holds a word of it, so that all lie where words are looked for.
  fileprivate var isFoundByWords: Bool {
    switch self {
    case .pattern, .near: true
    case .filter, .not: false
    case .all(let nodes): nodes.contains(where: \.isFoundByWords)
    case .any(let nodes): nodes.allSatisfy(\.isFoundByWords)
    }
  }
}
