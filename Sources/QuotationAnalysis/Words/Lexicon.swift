/// Words by hash: what they can be, and which cue they are a form of.
///
/// An open table with a power of two of slots, half of them empty: one look-up a word of text.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var traits: WordTraits = []
    /// The place in `CueVerb.all` counted from one; zero for none.
    var verb: UInt16 = 0
    var form: VerbForm = []
    /// The place in `CueNoun.all` counted from one; zero for none.
    var noun: UInt16 = 0
  }

  static let english = Lexicon()

  private var hashes: [UInt64]
  private var entries: [Entry]

  func entry(for hash: UInt64) -> Entry? {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private init() {
    var words: [UInt64: Entry] = [:]
    for (traits, list) in WordLists.all {
      for word in list.split(separator: " ") {
        words[WordHash(of: word).value, default: Entry()].traits.formUnion(traits)
      }
    }
    for (place, verb) in CueVerb.all.enumerated() {
      for (word, form) in verb.forms {
        let hash = WordHash(of: word).value
        guard words[hash, default: Entry()].verb == 0 || words[hash]?.verb == UInt16(place + 1)
        else { continue }
        words[hash, default: Entry()].verb = UInt16(place + 1)
        words[hash, default: Entry()].form.formUnion(form)
      }
    }
    for (place, noun) in CueNoun.all.enumerated() {
      words[WordHash(of: noun.word).value, default: Entry()].noun = UInt16(place + 1)
    }
    var size = 1024
    while size < words.count * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    entries = Array(repeating: Entry(), count: size)
    for (hash, entry) in words { insert(hash, entry) }
  }

  private mutating func insert(_ hash: UInt64, _ entry: Entry) {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
    hashes[slot] = hash
    entries[slot] = entry
  }
}
