/// The few words of English that comparing dated sentences needs to know.
extension DatedStatement {
  /// Words that begin another clause, or take back what is told.
  static let subordinators = set(
    """
    after although as because before during except following if not never since though unless until
    when whenever where whether while would could should may might said says told wrote added
    """)

  static let emptyWords = set(
    """
    a an the this that these those and or but nor of in on at to by for from with into over under
    about is are was were be been being am has have had do does did will shall can it its he his
    him she her they their them we our us you your i my me who whose which what there here then now
    also just only very more most
    """)

  /// Stems that Snowball's rules do not find.
  static let irregular: [String: String] = Dictionary(
    """
    met:meet held:hold began:begin begun:begin sank:sink sunk:sink fell:fall fallen:fall rose:rise
    risen:rise left:leave came:come went:go gone:go took:take taken:take gave:give given:give won:win
    lost:lose sold:sell bought:buy struck:strike shot:shoot flew:fly spoke:speak made:make paid:pay
    sent:send built:build stood:stand ran:run sat:sit broke:break drew:draw drove:drive led:lead
    """.split { $0 == " " || $0 == "\n" }.compactMap { pair in
      let ends = pair.split(separator: ":")
      return ends.count == 2 ? (String(ends[0]), String(ends[1])) : nil
    }, uniquingKeysWith: { first, _ in first })

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
