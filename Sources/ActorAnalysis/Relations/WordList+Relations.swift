/// Own lists for what sentences state between actors.
extension WordList {
  static let articles = WordList("the a an")
  static let conjunctions = WordList("and or")
  static let formerWords = WordList("former then late")
  static let linkingPrepositions = WordList("of at for in with to from")
  /// With these a title neither begins nor ends.
  static let linkingWords = linkingPrepositions.union(conjunctions)

  /// Titles that are written short, with a dot behind.
  static let shortTitles = WordList("gov sen rep gen lt col adm capt sgt dr prof rev mr mrs ms")

  static let kinWords = WordList(
    """
    wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandson
    granddaughter grandfather grandmother widow widower spouse fiancee fiance stepson stepdaughter
    """)

  /// Those who are somebody's: “Roe spokesman Ann Doe”.
  static let staff = WordList(
    """
    spokesman spokeswoman spokesperson manager adviser advisor aide strategist pollster surrogate
    supporter lawyer attorney biographer fundraiser donor chairman chairwoman confidant assistant
    counsel delegate staffer backer ally
    """)

  /// Nouns that are something of a body, a place or a person.
  static let relationHeads = WordList(
    """
    manager anchor host moderator correspondent commentator contributor critic rival opponent
    friend partner mate predecessor successor nominee counterpart negotiator representative
    delegate lawmaker congressman congresswoman sheriff undersecretary gov sen rep gen mp
    nephew niece uncle aunt cousin grandson granddaughter widow
    """
  ).union(trades).union(officeHeads).union(kinWords).union(staff)

  static let relationModifiers = WordList(
    """
    campaign senior deputy vice co former then first longtime long-time top chief political policy
    economic gubernatorial prime running research managing associate visiting founding honorary
    outgoing incoming assistant permanent special legal medical party opposition youngest eldest
    oldest younger elder late and board science technology marketing legislative veteran
    """)

  /// Words of a clause: an apposition has none.
  static let clauseWords = WordList(
    """
    who whom whose which that he she it they we i you said says is was are were be been has had have
    will would can could may might must should did does do not but if because when while where after
    before since than as by on about against
    """)

  /// Between a subject and its verb, where the sentence still says that it is so.
  static let helpers = WordList(
    """
    has had have will also later recently then once formally publicly officially finally briefly
    reportedly privately first
    """)
  static let helpersOfActs = helpers.union(passiveHelpers)
  static let passiveHelpers = WordList("is was were been being")
  static let copulas = WordList("is was became becomes remains as")
  static let leadingVerbs = WordList("leads led heads headed chairs chaired founded cofounded runs")

  static let meetingVerbs = WordList("met meets meet")
  static let talkingVerbs = WordList("held holds spoke speaks talked shook sat dined conferred")
  static let talkingWords = WordList(
    """
    talks a meeting by phone telephone hands down on the lunch dinner privately briefly face private
    bilateral again directly
    """)
  static let actionVerbs = WordList(
    """
    invaded attacked sanctioned visited accused sued acquired bought recognised recognized endorsed
    condemned praised thanked threatened defeated replaced appointed nominated succeeded married
    supported opposed criticised criticized denounced mocked blamed telephoned congratulated hired
    fired beat bombed annexed expelled arrested
    """)

  /// Words behind which a name is no subject.
  static let objectWords = WordList(
    """
    of for with by from to at in on about against between among than like versus vs over under
    toward towards into via including despite without
    """)
  /// Words that make a thought of what follows.
  static let thoughtWords = WordList(
    """
    if whether unless deny denied denies denying false falsely imagine suppose hypothetical rumors
    rumours never hoax wish
    """)
}

extension WordHash {
  static let who = WordHash(of: "who").value
  static let with = WordHash(of: "with").value
  static let to = WordHash(of: "to").value
  static let by = WordHash(of: "by").value
  static let staff = WordHash(of: "staff").value
  static let and = WordHash(of: "and").value
}
