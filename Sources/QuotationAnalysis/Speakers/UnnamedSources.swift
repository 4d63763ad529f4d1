import TextAnalysis

/// Words for people who speak and are not named, without an article: “police”, “sources”.
enum UnnamedSources {
  static func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  private static let hashes = Set(
    """
    police source sources official officials aide aides person people adviser advisers advisor
    expert experts analyst analysts diplomat diplomats insider insiders critic critics observer
    spokesman spokeswoman spokesperson
    """.listedWords.map { WordHash(of: $0).value })
}
