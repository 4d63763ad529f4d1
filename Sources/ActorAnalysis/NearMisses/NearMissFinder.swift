import DocumentModel
import TextAnalysis

/// Looks for words a letter apart from stated names, where a name would fit.
struct NearMissFinder {
  private struct Name {
    let actor: Actor.ID
    let text: String
    let letters: [Unicode.Scalar]
    let isPersonal: Bool
  }

  /// A word met more often is spelled so on purpose.
  private static let mostMentions = 2

  /// By their first letter, folded.
  private var names: [Unicode.Scalar: [Name]] = [:]
  private var found: [(miss: NearMiss, key: UInt64)] = []
  private var counts: [UInt64: Int] = [:]

  init(_ graph: ActorGraph) {
    for actor in graph.actors where actor.origin == .stated && actor.schema != .unnamedSource {
      let isPersonal = actor.schema == .person
      let single = ([actor.name] + actor.aliases).filter { !$0.contains(" ") }
      for name in Set(single + [isPersonal ? surname(of: actor.name) : nil].compactMap(\.self)) {
        let letters = Array(folded(name).unicodeScalars)
        guard letters.count >= NearSpelling.shortest, let first = letters.first else { continue }
        names[first, default: []].append(
          Name(actor: actor.id, text: name, letters: letters, isPersonal: isPersonal))
      }
    }
  }

  var hasNames: Bool { !names.isEmpty }

  /// One for each spelling and actor, the first.
  var misses: [NearMiss] {
    var seen: [Actor.ID: Set<UInt64>] = [:]
    return found.filter { miss, key in
      counts[key, default: 0] <= Self.mostMentions
        && seen[miss.actor, default: []].insert(key).inserted
    }.map(\.miss)
  }

  /// `bytes` are the document's, `mentions` the passage's.
  mutating func look(
    in passage: Passage, of document: Document.ID, _ bytes: UnsafeBufferPointer<UInt8>,
    _ mentions: ArraySlice<MentionTable.Entry>
  ) {
    var words: [Word] = []
    let offset = passage.range.start
    let bytes = UnsafeBufferPointer(rebasing: bytes[offset..<passage.range.end])
    WordScanner.scan(bytes, into: &words)
    for index in words.indices where words[index].isCapitalized {
      let word = words[index]
      guard word.end - word.start >= NearSpelling.shortest - 1,
        let candidates = names[Unicode.Scalar(bytes[Int(word.start)] | 0x20)]
      else { continue }
      let text = String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
      let letters = Array(folded(text).unicodeScalars)
      let range = TextRange(offset + Int(word.start), offset + Int(word.end))
      for name in candidates where NearSpelling.isNear(name.letters, letters) {
        counts[word.hash, default: 0] += 1
        guard fits(index, in: words, isPersonal: name.isPersonal), !isKnown(word),
          !mentions.contains(where: { Int($0.start) < range.end && range.start < Int($0.end) })
        else { continue }
        found.append(
          (
            NearMiss(
              actor: name.actor, name: text, meant: name.text,
              passage: PassageReference(document, passage.number), range: range),
            word.hash
          ))
      }
    }
  }

  /// Whether a name would stand well there: it owns something, bears a title, or has its capital
  /// for no other reason; and it is no part of a longer name.
  private func fits(_ index: Int, in words: [Word], isPersonal: Bool) -> Bool {
    if index + 1 < words.count, words[index + 1].followsBlank, words[index + 1].isCapitalized {
      return false
    }
    let isOwner =
      index + 1 < words.count && words[index + 1].gap == .apostrophe
      && words[index + 1].hash == WordHash.possessive
    guard index > 0, words[index].followsBlank || words[index].gap == [.dot, .space] else {
      return isOwner
    }
    let before = words[index - 1]
    if isPersonal, WordList.titles.contains(before) { return true }
    if words[index].mayStartSentence { return isOwner }
    return !before.isCapitalized
      || before.mayStartSentence && WordList.functionWords.contains(before)
  }

  /// Whether a word is a name of its own, as far as the lists tell: “Millar” is no slip for “Miller”.
  private func isKnown(_ word: Word) -> Bool {
    let names: LexiconMark = [
      .surname, .givenName, .state, .city, .region, .organization, .demonym,
    ]
    return NameModel.shipped?.marks(of: word.hash).isDisjoint(with: names) == false
  }
}
