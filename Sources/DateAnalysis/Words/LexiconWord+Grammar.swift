extension LexiconWord {
  static let pointers =
    list("last", .last) + list("next coming upcoming", .next)
    + list("this", .this) + list("previous preceding prior", .previous)
    + list("following ensuing subsequent", .following) + list("that same these", .that)
    + list("past", .past) + list("ago", .ago) + list("earlier previously", .earlier)
    + list("later afterwards afterward", .later)
    // These two may also begin a clause.
    + [LexiconWord("before", .earlier, 1), LexiconWord("after", .later, 1)]
    + list("ended", [.ending, .pastVerb]) + list("ending", .ending)
    + [LexiconWord("current", .current), LexiconWord("latest", [.current, .latest])]

  static let smallWords =
    list("the its their", .the) + list("a an", .a) + list("of", .of)
    + list(
      "in into on at by since until till during within before after over",
      .preposition)
    + [
      LexiconWord("through", .preposition, through), LexiconWord("for", .preposition, purpose),
    ]
    + list("and or", .and) + list("to until till", .to)
    + list("from", .from) + [LexiconWord("between", .from, between)]
    + list("fiscal financial full", .fiscal) + list("old", .old)

  static let modifiers =
    list("early", .early) + list("late", .late) + list("mid middle", .middle)
    + list("start beginning dawn", .start) + list("end", .end)
    + list("about around nearly almost approximately roughly circa", .about)

  static let repetitions =
    list("every each", .every)
    + repeated("daily", .day) + repeated("nightly", .day) + repeated("weekly", .week)
    + repeated("monthly", .month) + repeated("annually", .year) + repeated("yearly", .year)
    + repeated("hourly", .hour)

  private static func repeated(_ word: String, _ unit: CalendarUnit) -> [LexiconWord] {
    [LexiconWord(word, .repeated, unit.rawValue)]
  }

  /// Words that mean the present, the past or the future and nothing nearer.
  static let references =
    list("now currently nowadays presently", .reference)
    .map { LexiconWord($0.text, .reference, TimeReferenceWord.present.rawValue) }
    + list("recently", .reference)
    .map { LexiconWord($0.text, .reference, TimeReferenceWord.past.rawValue) }
    + list("soon", .reference)
    .map { LexiconWord($0.text, .reference, TimeReferenceWord.future.rawValue) }
    + [
      LexiconWord("future", .reference, TimeReferenceWord.futureNoun.rawValue),
      LexiconWord("recent", .reference, TimeReferenceWord.recent.rawValue),
    ]

  /// Numbers by which a few words are told from others of their class.
  static let through = 1
  static let between = 1
  static let purpose = 2
  static let had = 2
  static let been = 1
  static let did = 3
  static let won = 4
  static let has = 5
  static let were = 6

  /// What tells whether a clause is about what was or what will be.
  static let tenses =
    tense("will shall would ll expects expect going may might must should can", .future)
    + tense("be", .infinitive)
    + tense(
      """
      likely decided agreed vowed pledged promised want wants plan plans intend intends hope
      hopes
      """, .intention)
    + tense("planned planning scheduled expected due slated supposed payable effective", .plan)
    + tense("set ready", .fixed) + tense("is are isn aren", .present)
    + tense("meet meets begins convenes resumes arrives wins", .appointment)
    + [LexiconWord("had", .pastVerb, had), LexiconWord("been", .pastVerb, been)]
    + [LexiconWord("did", .pastVerb, did), LexiconWord("didn", .pastVerb, did)]
    + [LexiconWord("won", .pastVerb, won), LexiconWord("were", .pastVerb, were)]
    + [LexiconWord("has", .pastVerb, has), LexiconWord("have", .pastVerb, has)]
    + list(
      """
      said was told met left came went made took gave got began found lost held wasn weren hadn hasn haven
      saw became brought kept led sent spent stood wrote spoke rose fell grew ran paid put sold
      bought built drew drove flew hit knew sat shot thought threw understood       taken given gone seen shown fought sought struck quit broke hurt cut felt heard
      """, .pastVerb)

  private static func tense(_ words: String, _ word: TenseWord) -> [LexiconWord] {
    list(words, .future).map { LexiconWord($0.text, .future, word.rawValue) }
  }
}
