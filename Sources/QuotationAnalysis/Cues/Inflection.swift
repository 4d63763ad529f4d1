/// The forms of an English verb, by rule or from the list of irregular ones.
struct Inflection {
  let present: String
  let past: String
  let participle: String
  let gerund: String

  init(_ base: String) {
    let stem = Self.doubling.contains(base) ? base + String(base.suffix(1)) : base
    let endsInConsonantY = base.hasSuffix("y") && !Self.endsInVowel(base.dropLast())
    if endsInConsonantY {
      present = base.dropLast() + "ies"
    } else if ["s", "sh", "ch", "x", "z"].contains(where: base.hasSuffix) {
      present = base + "es"
    } else {
      present = base + "s"
    }
    gerund =
      base.hasSuffix("e") && !base.hasSuffix("ee") ? base.dropLast() + "ing" : stem + "ing"
    let regular =
      endsInConsonantY ? base.dropLast() + "ied" : base.hasSuffix("e") ? base + "d" : stem + "ed"
    let irregular = Self.irregular[base]
    past = irregular?.past ?? regular
    participle = irregular?.participle ?? past
  }

  private static func endsInVowel(_ word: Substring) -> Bool {
    word.last.map { "aeiou".contains($0) } ?? false
  }

  private static let doubling: Set<String> = [
    "admit", "quip", "plan", "refer", "commit", "permit", "regret", "rap", "rip", "slam", "slap",
    "pan", "chat", "compel", "submit", "blog", "jab", "blab", "infer", "concur",
  ]

  private static let irregular: [String: (past: String, participle: String)] = [
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"),
    "think": ("thought", "thought"), "know": ("knew", "known"), "find": ("found", "found"),
    "see": ("saw", "seen"), "hear": ("heard", "heard"), "read": ("read", "read"),
    "feel": ("felt", "felt"), "speak": ("spoke", "spoken"), "swear": ("swore", "sworn"),
    "show": ("showed", "shown"), "mean": ("meant", "meant"), "sing": ("sang", "sung"),
    "understand": ("understood", "understood"), "seek": ("sought", "sought"),
    "choose": ("chose", "chosen"), "forget": ("forgot", "forgotten"),
    "foresee": ("foresaw", "foreseen"), "teach": ("taught", "taught"),
    "learn": ("learned", "learned"), "put": ("put", "put"), "lay": ("laid", "laid"),
    "bet": ("bet", "bet"), "hold": ("held", "held"),
    "misunderstand": ("misunderstood", "misunderstood"),
  ]
}
