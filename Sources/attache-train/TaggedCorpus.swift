import ActorAnalysis
import Foundation

/// A file of tagged sentences and how far it is followed.
struct TaggedCorpus {
  /// Without `.tsv`.
  let name: String
  /// Of one: less where a corpus is of another kind than news.
  let weight: Float
  /// Whether names of type other are tagged; else they are left untagged.
  let tellsOthers: Bool

  static let all: [TaggedCorpus] = [
    TaggedCorpus(name: "gum-ccby", weight: 1, tellsOthers: false),
    TaggedCorpus(name: "gum-bio-ccbysa", weight: 1, tellsOthers: false),
    TaggedCorpus(name: "re3d-free", weight: 1, tellsOthers: false),
    TaggedCorpus(name: "uner", weight: 1, tellsOthers: false),
    TaggedCorpus(name: "wikigold", weight: 1, tellsOthers: true),
    TaggedCorpus(name: "crossner-politics", weight: 1, tellsOthers: true),
  ]

  func sentences(in folder: String) throws -> [TaggedSentence] {
    let path = folder + "/" + name + ".tsv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var sentences: [TaggedSentence] = []
    var current = TaggedSentence(corpus: self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(separator: "\t")
      if parts.count == 2 {
        current.tokens.append(TaggedSentence.Token(word: String(parts[0]), tag: String(parts[1])))
      } else if !current.tokens.isEmpty {
        sentences.append(current)
        current.tokens.removeAll()
      }
    }
    if !current.tokens.isEmpty { sentences.append(current) }
    return sentences
  }
}

/// A sentence as words with tags `B-person`, `I-person`, `O`.
struct TaggedSentence {
  struct Token {
    var word: String
    var tag: String
  }

  let corpus: TaggedCorpus
  var tokens: [Token] = []

  /// The sentence as it may have been written, with the names' bytes.
  var passage: TrainingIsland.Passage {
    var passage = TrainingIsland.Passage(text: "", names: [])
    var isQuoteOpen = false
    for (index, token) in tokens.enumerated() {
      if index > 0, needsBlank(before: index, isQuoteOpen) { passage.text += " " }
      if token.word == "\"" { isQuoteOpen.toggle() }
      let start = passage.text.utf8.count
      passage.text += token.word
      let end = passage.text.utf8.count
      guard token.tag != "O", let type = NameType(tag: token.tag) else { continue }
      if token.tag.hasPrefix("I-"), let last = passage.names.last, last.type == type, index > 0,
        tokens[index - 1].tag != "O"
      {
        passage.names[passage.names.count - 1].range = last.range.lowerBound..<end
      } else {
        passage.names.append((start..<end, type))
      }
    }
    return passage
  }

  private func needsBlank(before index: Int, _ isQuoteOpen: Bool) -> Bool {
    let word = tokens[index].word
    let last = tokens[index - 1].word
    if [
      ",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "n't", "n’t", "'", "’", "...", "''",
    ].contains(word) {
      return false
    }
    if word.hasPrefix("'") && word.count < 4 { return false }
    if ["(", "[", "$", "``", "“"].contains(last) || word == "”" { return false }
    if word == "\"" { return !isQuoteOpen }
    if last == "\"" { return !isQuoteOpen }
    if word == "-" || word == "/" { return index + 1 == tokens.count }
    if last == "-" || last == "/" { return false }
    return true
  }
}

extension NameType {
  fileprivate init?(tag: String) {
    switch tag.dropFirst(2) {
    case "person": self = .person
    case "organization": self = .organization
    case "place": self = .place
    case "other": self = .other
    default: return nil
    }
  }
}
