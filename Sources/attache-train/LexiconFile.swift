import ActorAnalysis
import Foundation

/// The lists of a folder, a file each, with the words that the sentences often write small.
struct LexiconFile {
  private(set) var marks: [UInt64: LexiconMark] = [:]

  init(folder: String, sentences: [TaggedSentence]) throws {
    for list in LexiconMark.lists {
      let path = folder + "/" + list.name + ".txt"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        for name in line.split(separator: ",") { add(String(name), list.mark) }
      }
    }
    addOrdinaryWords(of: sentences)
  }

  private mutating func add(_ name: String, _ mark: LexiconMark) {
    let hashes = lexiconHashes(of: name)
    guard hashes.count > 0 else { return }
    if hashes.count == 1 {
      marks[hashes.first, default: []].insert(mark)
    } else {
      marks[hashes.first, default: []].insert(.startsPhrase)
      marks[hashes.phrase, default: []].insert(mark)
    }
  }

  private mutating func addOrdinaryWords(of sentences: [TaggedSentence]) {
    var small: [String: Int] = [:]
    for token in sentences.lazy.flatMap(\.tokens) where token.tag == "O" && token.word.count > 1 {
      guard let first = token.word.utf8.first, first &- 0x61 < 26 else { continue }
      small[token.word, default: 0] += 1
    }
    for (word, count) in small where count > 2 { add(word, .ordinary) }
  }
}
