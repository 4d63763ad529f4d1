/// A noun that names words or a thought, and is followed by them: “his claim that …”.
struct CueNoun: Sendable {
  let word: String
  let kind: CueKind

  static let all: [CueNoun] =
    words(
      """
      claim claims statement statements argument arguments announcement assertion assertions \
      allegation allegations accusation accusations comment comments suggestion suggestions \
      warning warnings promise promises pledge pledges vow complaint complaints declaration \
      denial insistence contention prediction predictions report reports rumor rumors rumours \
      message call calls demand demands proposal proposals request requests remark remarks \
      admission acknowledgment reminder explanation testimony threat threats question questions \
      appeal appeals advice
      """, .speech)
    + words(
      """
      belief beliefs view views opinion fear fears hope hopes idea notion suspicion suspicions \
      concern concerns expectation expectations conviction conclusion decision plan plans desire \
      doubt doubts feeling sense impression assumption worry worries willingness intention \
      speculation agreement
      """, .attitude)

  private static func words(_ list: String, _ kind: CueKind) -> [CueNoun] {
    list.split(separator: " ").map { CueNoun(word: String($0), kind: kind) }
  }
}
