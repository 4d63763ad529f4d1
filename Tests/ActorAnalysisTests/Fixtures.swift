import DocumentModel

@testable import ActorAnalysis

/// A document of paragraphs; a line that begins with `# ` is a heading.
func document(_ id: Document.ID, _ lines: String...) -> Document {
  var text = ""
  var passages: [Passage] = []
  for line in lines {
    let isHeading = line.hasPrefix("# ")
    let start = text.utf8.count
    let scalarStart = text.unicodeScalars.count
    text += isHeading ? String(line.dropFirst(2)) : line
    passages.append(
      Passage(
        number: passages.count + 1, kind: isHeading ? .heading(level: 1) : .paragraph,
        range: TextRange(start, text.utf8.count), scalarStart: scalarStart))
    text += "\n\n"
  }
  return Document(
    id: id, path: "\(id).txt", metadata: DocumentMetadata(), text: text, passages: passages)
}

extension ActorMatcher {
  /// The text with its mentions marked, `[Xi|xi]`; a `?` behind weak ones.
  func marked(_ text: String) -> String {
    let document = document("test", text)
    return document.marked(document.passages.flatMap { mentions(in: document, $0) })
  }
}

extension Document {
  func marked(_ mentions: [Mention]) -> String {
    var result = ""
    var end = passages[0].range.start
    for mention in mentions {
      let readings = mention.readings.map(\.rawValue).joined(separator: "/")
      result += text.slice(TextRange(end, mention.range.start))
      result += "[\(text.slice(mention.range))|\(readings)\(mention.isWeak ? "?" : "")]"
      end = mention.range.end
    }
    return result + text.slice(TextRange(end, passages[passages.count - 1].range.end))
  }
}

/// The marks taken off again: what `marked(_:)` was made from.
func unmarked(_ text: String) -> String {
  var result = ""
  var isReading = false
  for character in text {
    switch character {
    case "|": isReading = true
    case "]": isReading = false
    case "[": break
    default: if !isReading { result.append(character) }
    }
  }
  return result
}

extension Actor {
  static func person(
    _ id: Actor.ID, _ name: String, aliases: [String] = [], weak: [String] = [],
    roles: [String] = []
  ) -> Actor {
    Actor(
      id: id, schema: .person, name: name, aliases: aliases, weakAliases: weak,
      roles: roles.map { Role(name: $0) })
  }

  static func state(_ id: Actor.ID, _ name: String, aliases: [String] = [], weak: [String] = [])
    -> Actor
  {
    Actor(id: id, schema: .state, name: name, aliases: aliases, weakAliases: weak)
  }
}
