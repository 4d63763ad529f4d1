/// The states of the United States as news abbreviate them.
enum KnownPlaceNames {
  /// The plain name of a place; nothing where it is not known to have others.
  static func place(named name: String) -> String? {
    let letters = name.filter { $0 != "." && $0 != " " }
    return abbreviations[letters] ?? (plain.contains(name) ? name : nil)
  }

  /// Whether it is such a state's own name.
  static func isPlain(_ name: String) -> Bool { plain.contains(name) }

  private static let plain = Set(abbreviations.values)

  private static let abbreviations: [String: String] = [
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California",
    "Colo": "Colorado", "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida",
    "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana", "Kan": "Kansas", "Ky": "Kentucky",
    "La": "Louisiana", "Md": "Maryland", "Mass": "Massachusetts", "Mich": "Michigan",
    "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana",
    "Neb": "Nebraska", "Nev": "Nevada", "Okla": "Oklahoma", "Ore": "Oregon", "Pa": "Pennsylvania",
    "Tenn": "Tennessee", "Tex": "Texas", "Vt": "Vermont", "Va": "Virginia",
    "Wis": "Wisconsin", "Wyo": "Wyoming", "NH": "New Hampshire", "NJ": "New Jersey",
    "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "WVa": "West Virginia",
    "DC": "District of Columbia",
  ]
}
