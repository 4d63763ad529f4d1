import ActorAnalysis

/// Evens out what the corpora call the same thing.
///
/// A state is a place even where it acts, a nationality is neither a place nor a person, titles
/// are no part of a person's name, and “the” is no part of any.
struct Conventions {
  let lexicon: LexiconFile

  func applied(to sentence: TaggedSentence) -> TaggedSentence {
    var sentence = sentence
    var start = 0
    while start < sentence.tokens.count {
      var end = start + 1
      while end < sentence.tokens.count, sentence.tokens[end].tag.hasPrefix("I-") { end += 1 }
      even(start..<end, of: &sentence)
      start = end
    }
    return sentence
  }

  private func even(_ span: Range<Int>, of sentence: inout TaggedSentence) {
    let type = sentence.tokens[span.lowerBound].tag.dropFirst(2)
    let name = sentence.tokens[span].map(\.word).joined(separator: " ")
    if span.count == 1, isDemonym(name), type != "organization" {
      sentence.tokens[span.lowerBound].tag = "B-other"
    } else if type == "organization", isPlace(name) {
      rename(span, "place", of: &sentence)
    } else if type == "person" {
      let first = span.first { !isTitle(sentence.tokens[$0].word) } ?? span.upperBound
      for index in span.lowerBound..<first { sentence.tokens[index].tag = "O" }
      rename(first..<span.upperBound, "person", of: &sentence)
    } else if span.count > 1, sentence.tokens[span.lowerBound].word.lowercased() == "the" {
      sentence.tokens[span.lowerBound].tag = "O"
      rename(span.lowerBound + 1..<span.upperBound, String(type), of: &sentence)
    }
  }

  private func rename(_ span: Range<Int>, _ type: String, of sentence: inout TaggedSentence) {
    for index in span {
      sentence.tokens[index].tag = (index == span.lowerBound ? "B-" : "I-") + type
    }
  }

  private func marks(_ name: String) -> LexiconMark {
    lexicon.marks[lexiconHashes(of: name).phrase] ?? []
  }

  private func isDemonym(_ word: String) -> Bool {
    word.first?.isUppercase == true && marks(word).contains(.demonym)
      && marks(word).isDisjoint(with: [.surname, .state])
  }

  private func isPlace(_ name: String) -> Bool {
    name.first?.isUppercase == true && !marks(name).isDisjoint(with: [.state, .city, .region])
      && marks(name).isDisjoint(with: [.organization])
  }

  /// “Dean” may be a title, and is the first name of many.
  private func isTitle(_ word: String) -> Bool {
    marks(word).contains(.title) && !marks(word).contains(.givenName) || isDemonym(word)
  }
}
