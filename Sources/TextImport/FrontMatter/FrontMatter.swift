import DocumentModel
internal import Yams

/// The flat YAML between two lines `---` at the top of a file, and the text behind it.
///
///     ---
///     title: Reading the harbour
///     datePublished: 2023-02
///     ---
///     The body.
///
/// A block that is no mapping (a rule, a paragraph and a rule in Markdown) is not front matter.
/// One that YAML cannot read is a problem and stays in the body, so that nothing is lost.
struct FrontMatter {
  var metadata = DocumentMetadata()
  var problems: [Problem] = []
  var body: String

  init(of text: String, path: String) {
    body = text
    guard let block = FrontMatterBlock(text) else { return }
    do {
      let root = try Yams.compose(yaml: String(block.yaml), .basic, Self.noValues, .utf8)
      guard let mapping = root?.mapping else { return }
      body = String(block.body)
      read(mapping, path: path)
    } catch {
      problems.append(Self.problem(for: error, path: path))
    }
  }

  /// Nodes are never made values, and the usual constructor costs more than a small file's nodes.
  private static var noValues: Constructor { Constructor([:], [:], [:]) }

  private mutating func read(_ mapping: Node.Mapping, path: String) {
    for (key, value) in mapping {
      guard let key = key.scalar?.string else { continue }
      // The block begins in the file's second line.
      let line = (value.mark?.line ?? 1) + 1
      var entry = FrontMatterEntry(key: key, texts: Self.texts(of: value), file: path, line: line)
      let field = FrontMatterField.all.first { $0.keys.contains(key) }
      if field?.read(&entry, &metadata) != true { metadata.other[key] = entry.text }
      problems += entry.problems
    }
  }

  /// So much of one entry is read: by its aliases a page of YAML can stand for gigabytes.
  private static let mostNodes = 1000

  /// The strings of a scalar or of a list; a mapping gives its `name` or all its values.
  private static func texts(of node: Node) -> [String] {
    var nodesLeft = mostNodes
    var texts: [String] = []
    collect(node, into: &texts, &nodesLeft)
    return texts
  }

  private static func collect(_ node: Node, into texts: inout [String], _ nodesLeft: inout Int) {
    guard nodesLeft > 0 else { return }
    nodesLeft -= 1
    switch node {
    case .scalar(let scalar):
      if !scalar.string.isEmpty { texts.append(scalar.string) }
    case .sequence(let items):
      for item in items { collect(item, into: &texts, &nodesLeft) }
    case .mapping(let mapping):
      let values = mapping["name"].map { [$0] } ?? Array(mapping.values)
      for value in values { collect(value, into: &texts, &nodesLeft) }
    case .alias:
      break
    }
  }

  private static func problem(for error: any Error, path: String) -> Problem {
    let advice = "put values that hold a colon or begin with a mark in \"quotes\""
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Problem(
        file: path, line: mark.line + 1, message: "front matter: \(problem); \(advice)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\"\($0)\"" }.joined(separator: ", ")
      return Problem(
        file: path, line: context.mark.line + 1,
        message: "front matter: \(keys) stands twice; keep one")
    default:
      return Problem(file: path, line: 1, message: "front matter: not YAML; \(advice)")
    }
  }
}
