import TextAnalysis

/// Which found body publishes a document: file names and front matter write publishers in many ways.
enum PublisherName {
  /// Whether a publisher as a document has it is the body of a name.
  ///
  ///     wash-post    Washington Post
  ///     breitbart    Breitbart News
  ///     nyt          The New York Times
  static func means(_ publisher: String, _ name: String) -> Bool {
    let short = words(in: publisher)
    let full = words(in: name).drop { $0 == "the" }
    guard let first = full.first, let own = short.drop(while: { $0 == "the" }).first else {
      return false
    }
    let rest = short.drop { $0 == "the" }
    if rest.count == full.count {
      return zip(rest, full).allSatisfy { $1.hasPrefix($0) && ($0.count > 2 || $0 == $1) }
    }
    guard rest.count == 1 else { return false }
    return own == first && full.dropFirst().allSatisfy(kinds.contains)
      || own.count > 2 && own == String(full.compactMap(\.first))
  }

  /// Words of a publisher's name that are left out at times.
  private static let kinds: Set<String> = [
    "news", "daily", "media", "online", "magazine", "newspaper", "network",
  ]

  private static func words(in name: String) -> [String] {
    folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
