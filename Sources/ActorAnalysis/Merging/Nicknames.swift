/// Given names and the short forms that stand for them in news.
enum Nicknames {
  /// One number for a given name and its short forms, from a word's hash; nothing for names that
  /// have none here.
  static func fullName(of given: UInt64) -> UInt64? {
    full[given] ?? (names.contains(given) ? given : nil)
  }

  private static let full: [UInt64: UInt64] = {
    var full: [UInt64: UInt64] = [:]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: ":")
      full[WordHash(of: parts[0]).value] = WordHash(of: parts[1]).value
    }
    return full
  }()

  private static let names = Set(full.values)

  private static let pairs = """
    bill:william billy:william will:william joe:joseph mike:michael bob:robert bobby:robert
    rob:robert jim:james jimmy:james tom:thomas dick:richard rick:richard dave:david dan:daniel
    danny:daniel steve:steven ted:edward ed:edward tony:anthony ben:benjamin sam:samuel
    matt:matthew chris:christopher nick:nicholas greg:gregory jeff:jeffrey ken:kenneth
    larry:lawrence charlie:charles chuck:charles don:donald ron:ronald tim:timothy andy:andrew
    alex:alexander pete:peter phil:philip ray:raymond jerry:gerald fred:frederick liz:elizabeth
    beth:elizabeth kate:katherine kathy:katherine sue:susan debbie:deborah jen:jennifer
    pat:patricia meg:margaret maggie:margaret mitch:mitchell marty:martin doug:douglas stan:stanley
    walt:walter harry:harold hank:henry
    """
}
