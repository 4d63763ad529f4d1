/// A noun phrase for several who speak together.
enum GroupPhrase: Equatable {
  /// The words of each in a row of names: “Ann Roe, Ben Low and Carl Day”.
  case row([Range<Int>], of: Range<Int>)
  /// Two who were named before: “both senators”, “the two”.
  case pair(Range<Int>)

  private static let both = WordHash(of: "both").value
  private static let the = WordHash(of: "the").value
  private static let two = WordHash(of: "two").value

  /// Nothing for a phrase of one, or of several who are not told apart.
  init?(_ source: NounPhrase, in scene: Scene) {
    let head = source.head
    if Self.isPair(head, scene) {
      self = .pair(head)
    } else if let members = Self.members(of: head, scene) {
      self = .row(members, of: source.range)
    } else {
      return nil
    }
  }

  /// “both”, “the two” and no more than a noun or two behind it: “both men”, but not “both of them”.
  private static func isPair(_ head: Range<Int>, _ scene: Scene) -> Bool {
    let first = scene[head.lowerBound].hash
    let isTwo =
      first == the && head.count > 1 && scene[head.lowerBound + 1].hash == two
    guard first == both || isTwo else { return false }
    return head.dropFirst(isTwo ? 2 : 1).count <= 2
      && !head.contains {
        scene[$0].hasAny(of: [.preposition, .genitive, .comma]) || scene[$0].hash == Scene.and
      }
  }

  /// What stands between the commas and the “and” of a row; each must end in a name’s word.
  private static func members(of head: Range<Int>, _ scene: Scene) -> [Range<Int>]? {
    var members: [Range<Int>] = []
    var start = head.lowerBound
    var hasAnd = false
    for index in head where scene[index].name < 0 {
      let token = scene[index]
      let isAnd = token.hash == Scene.and
      if token.hasAny(of: [.preposition, .openBracket, .relative]), !hasAnd { return nil }
      guard isAnd || token.has(.comma) else { continue }
      if isAnd { hasAnd = true }
      if start < index { members.append(start..<index) }
      start = index + 1
    }
    if start < head.upperBound { members.append(start..<head.upperBound) }
    return hasAnd && members.count > 1 ? members : nil
  }
}
