/// Bodies of the news that go by several names which share no words.
enum KnownBodyNames {
  /// The plain name of a body; nothing where it is not known to have others.
  static func body(named name: String) -> String? {
    others[name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name]
  }

  /// The body whose members go by a name: “Republicans”.
  static func body(ofMembers name: String) -> String? { members[name] }

  private static let others: [String: String] = [
    "Republican Party": "Republican Party", "Republican party": "Republican Party",
    "GOP": "Republican Party", "G.O.P.": "Republican Party", "Grand Old Party": "Republican Party",
    "Democratic Party": "Democratic Party", "Democratic party": "Democratic Party",
    "Islamic State": "Islamic State", "ISIS": "Islamic State", "ISIL": "Islamic State",
    "Daesh": "Islamic State", "Islamic State of Iraq and Syria": "Islamic State",
    "Islamic State of Iraq and the Levant": "Islamic State",
    "House of Representatives": "House of Representatives", "House": "House of Representatives",
    "U.S. House": "House of Representatives",
    "U.S. House of Representatives": "House of Representatives",
    "NATO": "NATO", "North Atlantic Treaty Organization": "NATO",
    "Federal Reserve": "Federal Reserve", "Fed": "Federal Reserve",
    "Defense Department": "Defense Department", "Department of Defense": "Defense Department",
    "Pentagon": "Defense Department",
  ]

  private static let members: [String: String] = [
    "Republicans": "Republican Party", "Republican": "Republican Party",
    "Democrats": "Democratic Party", "Democrat": "Democratic Party",
  ]
}
