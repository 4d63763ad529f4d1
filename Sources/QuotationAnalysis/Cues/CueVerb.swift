import TextAnalysis

/// How a verb's form is used.
struct VerbForm: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = VerbForm(rawValue: 1)
  static let present = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let gerund = VerbForm(rawValue: 8)
  static let participle = VerbForm(rawValue: 16)
}

/// What may follow a verb that reports.
struct CueFrames: OptionSet, Sendable {
  let rawValue: UInt8

  /// A clause with or without “that”, or the statement stands before.
  static let clause = CueFrames(rawValue: 1)
  /// A clause with “that”, “whether” or “how” only.
  static let thatClause = CueFrames(rawValue: 2)
  /// Someone who is told, and then a clause.
  static let addressee = CueFrames(rawValue: 4)
  /// A thing or person that the words are about.
  static let object = CueFrames(rawValue: 8)
  /// “to” and what someone wants or promises to do.
  static let infinitive = CueFrames(rawValue: 16)
  /// “is expected to”: the passive has no source.
  static let passive = CueFrames(rawValue: 32)
  /// “seems to”: nobody's words.
  static let impersonal = CueFrames(rawValue: 64)

  static let anyClause: CueFrames = [.clause, .thatClause]
}

/// A verb that says that someone said, wrote, or thinks something.
struct CueVerb: Sendable {
  let base: String
  let kind: CueKind
  let frames: CueFrames
  /// Small words that belong to it and are followed by what it is about: “called for”.
  let particles: [UInt64]

  static let all: [CueVerb] = CueVerbList.groups.flatMap { group in
    group.words.listedWords.map {
      CueVerb(String($0), group.kind, group.frames)
    }
  }

  private init(_ word: String, _ kind: CueKind, _ frames: CueFrames) {
    let parts = word.split(separator: "+")
    base = String(parts[0])
    self.kind = kind
    self.frames = frames
    particles = parts.dropFirst().map { WordHash(of: $0).value }
  }

  /// All forms, in small letters.
  var forms: [(String, VerbForm)] {
    let inflection = Inflection(base)
    return [
      (base, .base), (inflection.present, .present), (inflection.past, .past),
      (inflection.gerund, .gerund), (inflection.participle, .participle),
    ]
  }
}
