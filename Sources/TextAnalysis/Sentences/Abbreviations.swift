/// English words whose stop does not, or not always, end a sentence, in the case they are written in.
enum Abbreviations {
  /// Titles and such, which a name follows.
  static let neverLast: Set<String> = [
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Maj", "Sgt",
    "Capt", "Cmdr", "Adm", "Rev", "Hon", "Pres", "Amb", "Sec", "Supt", "St", "Messrs", "Mme",
    "Mlle", "Sr", "Fr", "Brig", "Cpl", "Pvt", "Insp", "vs", "v", "cf", "eg", "e.g", "i.e", "ie",
    "viz",
    "approx", "esp", "incl", "Gens", "Sens", "Reps", "Drs", "Profs", "Asst", "Assoc", "Dep",
  ]

  /// Months and such, which a number follows.
  static let beforeNumbers: Set<String> = [
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No",
    "Nos",
    "no", "nos", "p", "pp", "vol", "Vol", "fig", "Fig", "figs", "Figs", "para", "paras", "art",
    "Art",
    "arts", "Arts", "sec", "ch", "Ch", "c", "ca", "Res",
  ]

  /// Those that a sentence may end with.
  static let sometimesLast: Set<String> = [
    "Inc", "Ltd", "Co", "Corp", "Bros", "LLC", "plc", "Jr", "etc", "al", "Ave", "Blvd", "Rd",
    "Dept",
    "Univ", "Mt", "Ft", "Calif", "Conn", "Fla", "Ga", "Ill", "Ind", "Mass", "Mich", "Minn", "Miss",
    "Mo", "Pa", "Tenn", "Tex", "Va", "Wash", "Wis", "Ariz", "Ark", "Colo", "Del", "Ky", "La", "Md",
    "Neb", "Nev", "Okla", "Ore", "Ph.D", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
  ]

  /// Words that commonly begin a sentence and are seldom part of a name.
  static let sentenceStarters: Set<String> = [
    "A", "About", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "Are", "As",
    "Asked", "At", "Because", "Before", "Both", "But", "By", "Can", "Did", "Do", "Does", "During",
    "Each", "Earlier", "Even", "Few", "Following", "For", "From", "Had", "Has", "Have", "He", "Her",
    "Here", "His", "How", "However", "I", "If", "In", "Instead", "Is", "It", "Its", "Last", "Later",
    "Like", "Many", "Meanwhile", "More", "Most", "Much", "My", "Neither", "Nevertheless", "No",
    "Nor", "Not", "Nothing", "Now", "Of", "On", "Once", "One", "Only", "Or", "Other", "Our", "Over",
    "Perhaps", "She", "Should", "Since", "So", "Some", "Still", "Such", "That", "The", "Their",
    "Then", "There", "These", "They", "This", "Those", "Though", "Through", "Thus", "To", "Today",
    "Two", "Under", "Unlike", "Until", "Was", "We", "Were", "What", "When", "Where", "Whether",
    "Which", "While", "Who", "Why", "Will", "With", "Within", "Without", "Would", "Yet", "You",
    "Your",
  ]
}
