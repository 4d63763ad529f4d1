package import DocumentModel

/// An address inside the reader, written `issue/fentanyl`, `document/preview#p11`, `search?q=…`.
package enum Location: Hashable, Sendable {
  case overview
  case issue(Issue.ID)
  case actor(Actor.ID)
  /// What connects two actors, with all of its evidence.
  case link(Actor.ID, Actor.ID)
  /// A name that may mean several actors, with each reading.
  case name(String)
  case document(Document.ID, DocumentPlace = .start, matching: String? = nil)
  case search(String)
  /// How a query is understood.
  case explanation(String)
  case actors
  case documents
  case timeline
  /// What of the timeline has to do with an actor or an issue, or lies in a stretch of time.
  case timelinePart(TimelineFilter)
  case questions
  /// What was said, by whom, the unresolved speakers among them.
  case quotations
  /// What the briefing's owner should mend, and the files that were passed over.
  case problems
  case help
  /// An address outside the briefing; it is shown, never fetched.
  case web(String)

  /// A spot in a document.
  package enum DocumentPlace: Hashable, Sendable {
    case start
    /// Counted from one.
    case passage(Int)
    /// Unicode scalars of the document's text, as in RFC 5147.
    case characters(ScalarRange)
  }
}

extension Location: CustomStringConvertible {
  package var description: String {
    switch self {
    case .overview: "overview"
    case .issue(let id): "issue/\(id)"
    case .actor(let id): "actor/\(id)"
    case .link(let one, let other): "link/\(one)/\(other)"
    case .name(let name): "name/\(escaped(name))"
    case .document(let id, let place, let query):
      "document/\(id)\(query.map { "?q=\(escaped($0))" } ?? "")\(place)"
    case .search(let query): "search?q=\(escaped(query))"
    case .explanation(let query): "explain?q=\(escaped(query))"
    case .actors: "actors"
    case .documents: "documents"
    case .timeline: "timeline"
    case .timelinePart(let filter): "timeline?\(filter)"
    case .questions: "questions"
    case .quotations: "quotations"
    case .problems: "problems"
    case .help: "help"
    case .web(let address): "web?u=\(escaped(address))"
    }
  }
}

extension Location.DocumentPlace: CustomStringConvertible {
  package var description: String {
    switch self {
    case .start: ""
    case .passage(let number): "#p\(number)"
    case .characters(let range): "#char=\(range.start),\(range.end)"
    }
  }
}

extension Location {
  /// The locations that are written as one word.
  package static let places: [Location] = [
    .overview, .actors, .documents, .timeline, .questions, .quotations, .problems, .help,
  ]

  /// Reads what `description` writes; nothing where the text is no location.
  package init?(_ text: String) {
    if let place = Self.places.first(where: { $0.description == text }) {
      self = place
      return
    }
    if let query = text.dropping(prefix: "search?q=") {
      self = .search(unescaped(query))
    } else if let query = text.dropping(prefix: "explain?q=") {
      self = .explanation(unescaped(query))
    } else if let filter = text.dropping(prefix: "timeline?") {
      guard let filter = TimelineFilter(parsing: filter) else { return nil }
      self = .timelinePart(filter)
    } else if let address = text.dropping(prefix: "web?u="), !address.isEmpty {
      self = .web(unescaped(address))
    } else if let id = text.dropping(prefix: "issue/"), !id.isEmpty {
      self = .issue(Issue.ID(String(id)))
    } else if let id = text.dropping(prefix: "actor/"), !id.isEmpty {
      self = .actor(Actor.ID(String(id)))
    } else if let name = text.dropping(prefix: "name/"), !name.isEmpty {
      self = .name(unescaped(name))
    } else if let ends = text.dropping(prefix: "link/")?.split(separator: "/"), ends.count == 2 {
      self = .link(Actor.ID(String(ends[0])), Actor.ID(String(ends[1])))
    } else if let rest = text.dropping(prefix: "document/") {
      guard let document = Self.document(parsing: rest) else { return nil }
      self = document
    } else {
      return nil
    }
  }

  private static func document(parsing text: Substring) -> Location? {
    let (address, fragment) = text.split(atFirst: "#")
    let (id, parameters) = address.split(atFirst: "?")
    guard !id.isEmpty else { return nil }
    var query: String?
    if let parameters {
      guard let value = parameters.dropping(prefix: "q=") else { return nil }
      query = unescaped(value)
    }
    guard let place = DocumentPlace(parsing: fragment) else { return nil }
    return .document(Document.ID(String(id)), place, matching: query)
  }
}

extension Location.DocumentPlace {
  fileprivate init?(parsing fragment: Substring?) {
    guard let fragment else {
      self = .start
      return
    }
    if let number = fragment.dropping(prefix: "p").flatMap({ Int($0) }), number > 0 {
      self = .passage(number)
      return
    }
    guard let ends = fragment.dropping(prefix: "char=")?.split(separator: ","), ends.count == 2,
      let start = Int(ends[0]), let end = Int(ends[1]), 0 <= start, start <= end
    else { return nil }
    self = .characters(ScalarRange(start, end))
  }
}

extension StringProtocol where SubSequence == Substring {
  fileprivate func dropping(prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  fileprivate func split(atFirst separator: Character) -> (Substring, Substring?) {
    guard let mark = firstIndex(of: separator) else { return (self[...], nil) }
    return (self[..<mark], self[index(after: mark)...])
  }
}

/// Percent-encoding of what would end a part of a location (RFC 3986), blanks as `+`.
func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case " ": result += "+"
    case "%": result += "%25"
    case "+": result += "%2B"
    case "#": result += "%23"
    case "?": result += "%3F"
    case "&": result += "%26"
    default: result.append(character)
    }
  }
  return result
}

func unescaped(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = Substring(text).utf8[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "+") {
      bytes.append(UInt8(ascii: " "))
    } else if byte == UInt8(ascii: "%"), let digits = Substring(rest.prefix(2)).nonEmptyPair,
      let value = UInt8(digits, radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension Substring {
  fileprivate var nonEmptyPair: Substring? { utf8.count == 2 ? self : nil }
}
