/// States that go by several names, their capitals and their people, as far as news name them.
enum KnownStateNames {
  /// The plain name of a state; nothing where it is not known to have others.
  static func state(named name: String) -> String? {
    others[name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name]
  }

  /// The state whose government a capital's name may mean.
  static func state(withCapital city: String) -> String? { capitals[city] }

  /// Adjectives and peoples' names: “Chinese”.
  static func adjectives(of state: String) -> [String] { people[state] ?? [] }

  private static let others: [String: String] = [
    "United States": "United States", "United States of America": "United States",
    "U.S.": "United States", "US": "United States", "USA": "United States",
    "U.S.A.": "United States", "America": "United States",
    "United Kingdom": "United Kingdom", "UK": "United Kingdom", "U.K.": "United Kingdom",
    "Britain": "United Kingdom", "Great Britain": "United Kingdom", "GB": "United Kingdom",
    "United Arab Emirates": "United Arab Emirates", "UAE": "United Arab Emirates",
    "Emirates": "United Arab Emirates", "U.A.E.": "United Arab Emirates",
    "China": "China", "People's Republic of China": "China", "PRC": "China",
    "Russia": "Russia", "Russian Federation": "Russia",
    "Soviet Union": "Soviet Union", "USSR": "Soviet Union",
    "Myanmar": "Myanmar", "Burma": "Myanmar", "Turkey": "Turkey", "Türkiye": "Turkey",
    "Ivory Coast": "Ivory Coast", "Côte d'Ivoire": "Ivory Coast", "Cote d'Ivoire": "Ivory Coast",
    "Iran": "Iran", "Islamic Republic of Iran": "Iran",
    "Democratic Republic of Congo": "Democratic Republic of the Congo",
    "Democratic Republic of the Congo": "Democratic Republic of the Congo",
    "DR Congo": "Democratic Republic of the Congo", "DRC": "Democratic Republic of the Congo",
    "Czech Republic": "Czech Republic", "Czechia": "Czech Republic",
    "Eswatini": "Eswatini", "Swaziland": "Eswatini",
    "Bosnia": "Bosnia and Herzegovina", "Bosnia and Herzegovina": "Bosnia and Herzegovina",
    "European Union": "European Union", "EU": "European Union", "E.U.": "European Union",
    "United Nations": "United Nations", "UN": "United Nations", "U.N.": "United Nations",
  ]

  private static let capitals: [String: String] = [
    "Washington": "United States", "Beijing": "China", "Moscow": "Russia",
    "London": "United Kingdom", "Paris": "France", "Berlin": "Germany", "Tokyo": "Japan",
    "Seoul": "South Korea", "Pyongyang": "North Korea", "Tehran": "Iran", "Baghdad": "Iraq",
    "Kabul": "Afghanistan", "Islamabad": "Pakistan", "New Delhi": "India", "Delhi": "India",
    "Kyiv": "Ukraine", "Kiev": "Ukraine", "Minsk": "Belarus", "Warsaw": "Poland",
    "Ankara": "Turkey", "Damascus": "Syria", "Cairo": "Egypt", "Riyadh": "Saudi Arabia",
    "Doha": "Qatar", "Abu Dhabi": "United Arab Emirates", "Beirut": "Lebanon",
    "Amman": "Jordan", "Taipei": "Taiwan", "Manila": "Philippines", "Canberra": "Australia",
    "Ottawa": "Canada", "Mexico City": "Mexico", "Havana": "Cuba", "Caracas": "Venezuela",
    "Brasilia": "Brazil", "Buenos Aires": "Argentina", "Rome": "Italy", "Madrid": "Spain",
    "Athens": "Greece", "Budapest": "Hungary", "Belgrade": "Serbia", "Brussels": "European Union",
    "Tripoli": "Libya", "Khartoum": "Sudan", "Addis Ababa": "Ethiopia", "Nairobi": "Kenya",
    "Abuja": "Nigeria", "Pretoria": "South Africa", "Harare": "Zimbabwe", "Kigali": "Rwanda",
    "Kinshasa": "Democratic Republic of the Congo", "Hanoi": "Vietnam", "Jakarta": "Indonesia",
  ]

  private static let people: [String: [String]] = [
    "United States": ["American", "Americans"], "China": ["Chinese"],
    "Russia": ["Russian", "Russians"], "United Kingdom": ["British", "Briton", "Britons"],
    "France": ["French"], "Germany": ["German", "Germans"], "Japan": ["Japanese"],
    "South Korea": ["South Korean", "South Koreans"],
    "North Korea": ["North Korean", "North Koreans"], "Iran": ["Iranian", "Iranians"],
    "Iraq": ["Iraqi", "Iraqis"], "Afghanistan": ["Afghan", "Afghans"],
    "Pakistan": ["Pakistani", "Pakistanis"], "India": ["Indian", "Indians"],
    "Ukraine": ["Ukrainian", "Ukrainians"], "Belarus": ["Belarusian"], "Poland": ["Polish"],
    "Turkey": ["Turkish", "Turks"], "Syria": ["Syrian", "Syrians"],
    "Egypt": ["Egyptian", "Egyptians"], "Saudi Arabia": ["Saudi", "Saudis"],
    "Israel": ["Israeli", "Israelis"], "Taiwan": ["Taiwanese"],
    "Philippines": ["Philippine", "Filipino", "Filipinos"], "Mexico": ["Mexican", "Mexicans"],
    "Australia": ["Australian", "Australians"], "Canada": ["Canadian", "Canadians"],
    "Cuba": ["Cuban", "Cubans"], "Venezuela": ["Venezuelan", "Venezuelans"],
    "Brazil": ["Brazilian", "Brazilians"], "Italy": ["Italian", "Italians"],
    "Spain": ["Spanish"], "Greece": ["Greek", "Greeks"], "Ethiopia": ["Ethiopian", "Ethiopians"],
    "Kenya": ["Kenyan", "Kenyans"], "Nigeria": ["Nigerian", "Nigerians"],
    "South Africa": ["South African", "South Africans"], "Libya": ["Libyan", "Libyans"],
    "Sudan": ["Sudanese"], "Lebanon": ["Lebanese"], "Vietnam": ["Vietnamese"],
  ]
}
