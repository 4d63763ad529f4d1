import TextAnalysis

/// Equal for spellings of one name: case, accents, dots, hyphens and a leading “the” do not count.
///
///     “U.S.”, “US” and “the U.S.”     one name
///     “Qin Gang” and “Qin”            two
package struct NameKey: Hashable, Sendable {
  let words: [String]

  package init(_ name: String) {
    let plain = folded(name).filter { $0 != "." && $0 != "'" && $0 != "’" }
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    self.words = words.count > 1 && words.first == "the" ? Array(words.dropFirst()) : words
  }
}
