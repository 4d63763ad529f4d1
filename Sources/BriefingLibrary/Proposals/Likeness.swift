import DocumentModel
import TextAnalysis

/// Why two actors may be one, though nobody has said so.
package enum Likeness: Hashable, Sendable {
  /// Both go by it.
  case sharedName(String)
  /// The words of one name are all in the other.
  case partOf(String, String)
  /// An abbreviation of the other's words.
  case initials(String, String)
  /// A letter or two apart.
  case spelling(String, String)
  /// The same surname behind given names that begin alike.
  case initialOfGivenName(String, String)

  /// The strongest reason that any of their names gives.
  init?(_ one: ComparedActor, _ other: ComparedActor) {
    guard one.mayBe(other) else { return nil }
    let pairs = one.names.flatMap { first in other.names.map { (first, $0) } }
    for rule in Self.rules {
      for (first, second) in pairs {
        if let likeness = rule(first, second) {
          self = likeness
          return
        }
      }
    }
    return nil
  }

  /// The strongest first.
  private static let rules: [@Sendable (PlainName, PlainName) -> Likeness?] = [
    { $0.key == $1.key ? .sharedName($0.text) : nil },
    { one, other in
      guard !one.words.isEmpty, !other.words.isEmpty else { return nil }
      if one.isTelling, Set(one.words).isSubset(of: other.words) {
        return .partOf(one.text, other.text)
      }
      if other.isTelling, Set(other.words).isSubset(of: one.words) {
        return .partOf(other.text, one.text)
      }
      return nil
    },
    { one, other in
      if one.initials.count > 2, [one.initials] == other.words {
        return .initials(other.text, one.text)
      }
      if other.initials.count > 2, [other.initials] == one.words {
        return .initials(one.text, other.text)
      }
      return nil
    },
    { $0.isNearlySpelt(as: $1) ? .spelling($0.text, $1.text) : nil },
    { $0.hasSurname(of: $1) ? .initialOfGivenName($0.text, $1.text) : nil },
  ]

  /// Lower comes first.
  var rank: Int {
    switch self {
    case .sharedName: 0
    case .partOf: 1
    case .initials: 2
    case .spelling: 3
    case .initialOfGivenName: 4
    }
  }
}

extension Likeness: CustomStringConvertible {
  package var description: String {
    switch self {
    case .sharedName(let name): "both go by “\(name)”"
    case .partOf(let part, let whole): "“\(part)” is part of “\(whole)”"
    case .initials(let short, let long): "“\(short)” are the initials of “\(long)”"
    case .spelling(let one, let other): "“\(one)” and “\(other)” are spelt nearly alike"
    case .initialOfGivenName(let one, let other): "“\(one)” and “\(other)” begin and end alike"
    }
  }
}

/// A name as likeness compares it.
private struct PlainName {
  let text: String
  let key: NameKey
  let words: [String]
  /// Of the words with a capital.
  let initials: String
  /// Whether it is what an actor is called, or has several words: the surname of somebody with a
  /// full name is part of that of every relative.
  let isTelling: Bool

  init(_ text: String, isMain: Bool) {
    self.text = text
    key = NameKey(text)
    words = key.words
    isTelling = isMain || words.count > 1
    initials = folded(
      String(text.split { $0 == " " || $0 == "-" }.compactMap(\.first).filter(\.isUppercase)))
  }

  /// Word by word: one letter apart in words of five to eight letters, two in longer ones; short
  /// ones are too easily alike.
  func isNearlySpelt(as other: PlainName) -> Bool {
    guard words.count == other.words.count else { return false }
    return zip(words, other.words).allSatisfy { first, second in
      if first == second { return true }
      let (one, two) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
      let length = min(one.count, two.count)
      let most = length > 8 ? 2 : length > 4 ? 1 : 0
      return abs(one.count - two.count) <= most && editDistance(one, two) <= most
    }
  }

  func hasSurname(of other: PlainName) -> Bool {
    words.count > 1 && other.words.count > 1 && words.last == other.words.last
      && words.first?.first == other.words.first?.first
  }
}

/// An actor with its names made ready, so that it can be compared with many.
struct ComparedActor {
  fileprivate let names: [PlainName]
  private let schema: Actor.Schema?

  init(_ actor: Actor) {
    names =
      [PlainName(actor.name, isMain: true)]
      + actor.aliases.map { PlainName($0, isMain: false) }
    schema = actor.schema
  }

  /// Not a person and a place, whatever their names.
  fileprivate func mayBe(_ other: ComparedActor) -> Bool {
    guard let schema, let others = other.schema, schema != others else { return true }
    return schema != .person && others != .person
  }
}
