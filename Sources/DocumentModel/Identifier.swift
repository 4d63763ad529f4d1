/// The name that a thing carries in the manifest, in locations and in JSON, such as `qin-gang`.
///
/// `Owner` keeps an actor's identifier from being passed where an issue's is meant.
package struct Identifier<Owner>: Hashable, Sendable, Comparable {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { rawValue }
}

extension Identifier {
  /// An identifier made from a name: `Nancy Pelosi` gives `nancy-pelosi`.
  ///
  /// Letters and digits stay (lower-cased), everything else becomes one hyphen.
  package init(slugging name: String) {
    var slug = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    self.init(slug.isEmpty ? "untitled" : slug)
  }
}
