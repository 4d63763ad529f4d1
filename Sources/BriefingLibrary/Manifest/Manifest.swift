import DocumentModel
import TextAnalysis

/// Reads `briefing.toml` into a briefing whose documents are there already.
enum Manifest {
  /// - Returns: Everything that is wrong with it, in the order of lines.
  static func read(_ source: ManifestSource, into briefing: inout Briefing) -> [Problem] {
    let file = Library.manifestName
    let context = ManifestContext(file: file, source: source, documents: briefing.documents)
    var problems = source.problems
    for table in ManifestTable.all {
      problems += read(table, source.root[table.name], context, into: &briefing)
    }
    problems += unknownTables(source, context)
    briefing.actorDecisions.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    // Sorting is stable in effect: what stands on one line keeps its order.
    return problems.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }

  private static func read(
    _ table: ManifestTable, _ value: ManifestValue?, _ context: ManifestContext,
    into briefing: inout Briefing
  ) -> [Problem] {
    switch (value, table.isList) {
    case (nil, _):
      return []
    case (.list(let items), true):
      var problems: [Problem] = []
      for (index, item) in items.enumerated() {
        problems += read(table, item, index, context, into: &briefing)
      }
      return problems
    case (.table, false):
      return value.map { read(table, $0, 0, context, into: &briefing) } ?? []
    default:
      let line =
        context.lines.table(table.name, 0)?.line
        ?? rootLine(of: table.name, context)
      let message = "\"\(table.name)\" is not what it should be; write it as \(table.header)"
      return [Problem(file: context.file, line: line, message: message)]
    }
  }

  private static func read(
    _ table: ManifestTable, _ value: ManifestValue, _ index: Int, _ context: ManifestContext,
    into briefing: inout Briefing
  ) -> [Problem] {
    guard case .table(let values) = value else {
      return [
        Problem(
          file: context.file, line: rootLine(of: table.name, context),
          message: "\"\(table.name)\" holds \(value.kind); write each one as \(table.header)")
      ]
    }
    var reader = TableReader(
      place: .top(name: table.name, index: index), index: index, values: values, context: context)
    table.read(&reader, &briefing)
    reader.reportUnknownKeys()
    return reader.problems
  }

  private static func rootLine(of key: String, _ context: ManifestContext) -> Int? {
    context.lines.table(at: .root)?.keys[key]
  }

  private static func unknownTables(
    _ source: ManifestSource, _ context: ManifestContext
  ) -> [Problem] {
    let known = ManifestTable.all.map(\.name)
    return source.root.keys.filter { !known.contains($0) }.map { name in
      let line =
        context.lines.table(name, 0)?.line ?? rootLine(of: name, context)
      var message = "\"\(name)\" is kept, but nothing reads it"
      if let near = nearest(to: name, among: known),
        let table = ManifestTable.all.first(where: { $0.name == near })
      {
        message += "; did you mean \(table.header)?"
      }
      return Problem(file: context.file, line: line, message: message)
    }
  }
}
