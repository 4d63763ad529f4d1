import Glibc

/// Text that means nothing and is shaped like an article: sentences, paragraphs, names.
///
/// Words are made of syllables and are as frequent as words are (Zipf's law: the second most frequent
/// half as frequent as the first, and so on). The same seed gives the same text everywhere.
struct PseudoText {
  /// The first word of every document, which stands nowhere else.
  static let opening = "Zyxwoq"

  private var random: SplitMix
  private let words: [String]
  private let names: [String]

  init(seed: UInt64 = 1, vocabulary: Int = 20_000) {
    var random = SplitMix(seed: seed)
    words = (0..<vocabulary).map { rank in Self.word(syllables: rank < 200 ? 1...2 : 2...4, &random)
    }
    names = (0..<300).map { _ in
      Self.word(syllables: 2...3, &random).capitalizedFirst + " "
        + Self.word(syllables: 2...3, &random).capitalizedFirst
    }
    self.random = random
  }

  /// A text of about so many bytes, in paragraphs of one line with blank lines between.
  mutating func document(bytes: Int) -> String {
    var text = "\(Self.opening) \(sentence())\n"
    text.reserveCapacity(bytes + 1024)
    while text.utf8.count < bytes {
      text += "\n\(paragraph())\n"
    }
    return text
  }

  private mutating func paragraph() -> String {
    (0..<Int.random(in: 2...6, using: &random)).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    var parts = (0..<Int.random(in: 6...24, using: &random)).map { _ in word() }
    parts[0] = parts[0].capitalizedFirst
    if Int.random(in: 0..<3, using: &random) == 0 {
      parts.insert(names[rank(below: names.count)], at: parts.count / 2)
    }
    return parts.joined(separator: " ") + "."
  }

  private mutating func word() -> String { words[rank(below: words.count)] }

  /// A rank from zero, as likely as one divided by the rank from one.
  private mutating func rank(below count: Int) -> Int {
    min(count - 1, Int(pow(Double(count), Double.random(in: 0..<1, using: &random))) - 1)
  }

  private static func word(syllables: ClosedRange<Int>, _ random: inout SplitMix) -> String {
    (0..<Int.random(in: syllables, using: &random)).map { _ in
      pick(["b", "br", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "st", "t", "v"], &random)
        + pick(["a", "e", "i", "o", "u", "ea"], &random) + pick(["", "", "n", "r", "l"], &random)
    }.joined()
  }

  private static func pick(_ letters: [String], _ random: inout SplitMix) -> String {
    letters[Int.random(in: letters.indices, using: &random)]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
