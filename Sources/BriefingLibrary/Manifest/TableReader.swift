import DocumentModel
import TextAnalysis

/// Takes the values of one table by key, and collects what is wrong with them.
///
/// Each method returns the value where it is there and right, nothing (or an empty list) where it
/// is not; a mistake is reported once, with its line and what to write instead.
struct TableReader {
  /// The table's number among its like, from zero.
  let index: Int
  let values: [String: ManifestValue]
  let context: ManifestContext
  let place: ManifestLines.Place
  private(set) var problems: [Problem] = []
  private var asked: [String] = []

  init(
    place: ManifestLines.Place, index: Int, values: [String: ManifestValue],
    context: ManifestContext
  ) {
    self.place = place
    self.index = index
    self.values = values
    self.context = context
  }

  /// The value of a key, which is known from then on.
  mutating func value(_ key: String) -> ManifestValue? {
    asked.append(key)
    return values[key]
  }

  /// Where the table begins, counted from one.
  var line: Int? { context.lines.table(at: place)?.line }

  /// Reports a mistake at a key, or at the header where the key is not there.
  mutating func report(_ message: String, at key: String? = nil, element: Int? = nil) {
    let table = context.lines.table(at: place)
    let elements = key.flatMap { table?.elements[$0] } ?? []
    var line = key.flatMap { table?.keys[$0] } ?? table?.line
    if let element, elements.indices.contains(element) { line = elements[element] }
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
      var reader = TableReader(
        place: .below(place, key: key, index: number), index: number, values: values,
        context: context)
      if let element = read(&reader) { elements.append(element) }
      reader.reportUnknownKeys()
      problems += reader.problems
    }
    return elements
  }
}
