extension Row {
  /// Blanks between two columns.
  package static let gutter = 2
  /// A flexible column narrower than this is no use: the cells then stand below each other.
  private static let narrowest = 18

  /// The cells that each column takes of a line; nothing where a flexible one would be too narrow.
  ///
  /// Rows of one table line up, as they share their columns and the line.
  package func columnWidths(within width: Int) -> [Int]? {
    let flexible = columns.count { $0 == .flexible }
    let taken = columns.reduce(0) { $0 + $1.fixedWidth } + Self.gutter * (columns.count - 1)
    guard flexible > 0 else { return taken <= width ? columns.map(\.fixedWidth) : nil }
    let share = (width - taken) / flexible
    guard share >= Self.narrowest || columns.count == 1 else { return nil }
    return columns.map { $0 == .flexible ? share : $0.fixedWidth }
  }
}

extension Row.Column {
  package var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  fileprivate var fixedWidth: Int {
    switch self {
    case .fixed(let width), .number(let width): width
    case .flexible: 0
    }
  }
}
