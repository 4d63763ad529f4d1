import DocumentModel
import TextAnalysis

/// Takes the values of one table by key, and collects what is wrong with them.
///
/// Each method returns the value where it is there and right, nothing (or an empty list) where it
/// is not; a mistake is reported once, with its line and what to write instead.
struct TableReader {
  /// `actor`, `actor.role`; for evidence the name of the key.
  let name: String
  /// The table's number among its like, from zero.
  let index: Int
  let values: [String: ManifestValue]
  let context: ManifestContext
  private let place: ManifestLines.Table?
  private(set) var problems: [Problem] = []
  private var asked: [String] = []

  init(
    name: String, index: Int, parent: Int = 0, values: [String: ManifestValue],
    context: ManifestContext
  ) {
    self.init(
      name: name, index: index, values: values, context: context,
      place: context.lines.table(name, index, in: parent))
  }

  private init(
    name: String, index: Int, values: [String: ManifestValue], context: ManifestContext,
    place: ManifestLines.Table?
  ) {
    self.name = name
    self.index = index
    self.values = values
    self.context = context
    self.place = place
  }

  /// The value of a key, which is known from then on.
  mutating func value(_ key: String) -> ManifestValue? {
    asked.append(key)
    return values[key]
  }

  /// Reports a mistake at a key, or at the header where the key is not there.
  mutating func report(_ message: String, at key: String? = nil, element: Int? = nil) {
    let elementLine = key.flatMap { key in
      element.flatMap { number in place?.elements[key].flatMap { $0[at: number] } }
    }
    let line = elementLine ?? key.flatMap { place?.keys[$0] } ?? place?.line
    problems.append(Problem(file: context.file, line: line, message: message))
  }

  mutating func reportUnknownKeys() {
    for key in values.keys.sorted() where !asked.contains(key) {
      let near = nearest(to: key, among: asked).map { "; did you mean \"\($0)\"?" } ?? ""
      report("\"\(key)\" is kept, but nothing reads it\(near)", at: key)
    }
  }

  mutating func reportWrongType(_ key: String, _ value: ManifestValue, wanted: String) {
    report("\(key) is \(value.kind); write \(wanted)", at: key)
  }

  // Sub-tables

  /// Reads the tables below a key with a reader of their own: one table, or a list of them.
  mutating func tables<Element>(
    _ key: String, example: String, _ read: (inout TableReader) -> Element?
  ) -> [Element] {
    guard let value = value(key) else { return [] }
    let items: [ManifestValue] = if case .list(let items) = value { items } else { [value] }
    var elements: [Element] = []
    for (number, item) in items.enumerated() {
      guard case .table(let values) = item else {
        report("\(key) is \(item.kind); write \(example)", at: key, element: number)
        continue
      }
      var reader = subreader(key, number, values)
      if let element = read(&reader) { elements.append(element) }
      reader.reportUnknownKeys()
      problems += reader.problems
    }
    return elements
  }

  /// A table under a header of its own has its lines; one within a list has the line it begins on.
  private func subreader(
    _ key: String, _ number: Int, _ values: [String: ManifestValue]
  ) -> TableReader {
    let name = "\(self.name).\(key)"
    let inner =
      context.lines.table(name, number, in: index)
      ?? (place?.elements[key]?[at: number] ?? place?.keys[key]).map {
        ManifestLines.Table(line: $0)
      }
    return TableReader(name: name, index: number, values: values, context: context, place: inner)
  }
}

extension Array {
  fileprivate subscript(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
