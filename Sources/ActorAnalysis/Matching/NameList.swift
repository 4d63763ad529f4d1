import DocumentModel

/// Makes the patterns of all actors: names, aliases, and surnames where they can stand alone.
struct NameList {
  private(set) var patterns: [NamePattern] = []

  init(_ actors: [Actor]) {
    for (index, actor) in actors.enumerated() {
      add([actor.name], of: actor, at: index, .name)
      add(actor.aliases + actor.previousNames, of: actor, at: index, .alias)
      let shared = actor.isFoundPerson ? [actor.givenName, surname(of: actor.name)] : []
      add(actor.weakAliases.filter { !shared.contains($0) }, of: actor, at: index, .weakAlias)
    }
    addSurnames(of: actors)
    addNamesakes(among: actors)
  }

  private mutating func add(
    _ names: [String], of actor: Actor, at index: Int, _ basis: Claim.Basis
  ) {
    for name in names {
      let isPersonal =
        actor.schema == .person || actor.schema == nil && isLastWord(name, of: actor.name)
      let claim = Claim(actor: Int32(index), basis: basis, isPersonal: isPersonal)
      for spelling in Self.spellings(of: name) {
        if let pattern = NamePattern(spelling, claims: [claim]) { patterns.append(pattern) }
      }
    }
  }

  /// “the Pentagon” is found without its article; “The Hague” is found with it and without it.
  private static func spellings(of name: String) -> [String] {
    guard name.count > 4, name.hasPrefix("the ") || name.hasPrefix("The ") else { return [name] }
    let bare = String(name.dropFirst(4))
    return name.hasPrefix("The") ? [name, bare] : [bare]
  }

  private func isLastWord(_ alias: String, of name: String) -> Bool {
    let parts = name.split(separator: " ")
    return parts.count > 1 && parts.last == alias[...]
  }
}

/// Surnames.
///
/// A person is found by the last word of the name unless an alias says how the person is called:
/// with `Xi` written down for Xi Jinping, `Jinping` is no name. What another actor is called by
/// name or alias is left to that actor; what two persons share means either.
extension NameList {
  private mutating func addSurnames(of actors: [Actor]) {
    var taken: Set<String> = []
    for actor in actors {
      for name in actor.allNames where !name.contains(" ") { taken.insert(name.lowercased()) }
    }
    for (index, actor) in actors.enumerated() where actor.schema == .person {
      guard !actor.isCalledByOneWord, let surname = surname(of: actor.name),
        !taken.contains(surname.lowercased())
      else { continue }
      let claim = Claim(actor: Int32(index), basis: .surname, isPersonal: true)
      if let pattern = NamePattern(surname, claims: [claim]) { patterns.append(pattern) }
    }
  }
}

/// Names that the documents gave to several found persons.
///
/// “Roe” is an alias of Ann Roe, of whom most documents speak; where one speaks of Ben Roe, it may
/// be his. What a person wrote down is no matter of doubt, so that stated actors have no namesakes
/// among the found ones.
extension NameList {
  private mutating func addNamesakes(among actors: [Actor]) {
    var called: Set<String> = []
    var given: Set<String> = []
    for actor in actors where actor.isFoundPerson {
      if let surname = surname(of: actor.name), actor.allNames.contains(surname) {
        called.insert(surname)
      }
      if let name = actor.givenName, actor.allNames.contains(name) { given.insert(name) }
    }
    for (index, actor) in actors.enumerated() where actor.isFoundPerson {
      if let surname = surname(of: actor.name), called.contains(surname),
        !actor.aliases.contains(surname)
      {
        add(surname, of: index, .namesake)
      }
      if let name = actor.givenName, given.contains(name), !actor.aliases.contains(name) {
        add(name, of: index, .givenName)
      }
    }
  }

  private mutating func add(_ name: String, of index: Int, _ basis: Claim.Basis) {
    let claim = Claim(actor: Int32(index), basis: basis, isPersonal: true)
    if let pattern = NamePattern(name, claims: [claim]) { patterns.append(pattern) }
  }
}

extension Actor {
  fileprivate var isFoundPerson: Bool { origin == .found && schema == .person }

  /// The first of several words of a person's name.
  fileprivate var givenName: String? {
    guard schema == .person else { return nil }
    let parts = name.split(separator: " ")
    guard parts.count > 1, parts[0].count > 2 else { return nil }
    return String(parts[0])
  }

  fileprivate var allNames: [String] { [name] + aliases + previousNames + weakAliases }

  /// Whether an alias is one word of the name.
  fileprivate var isCalledByOneWord: Bool {
    let parts = name.split(separator: " ")
    return parts.count < 2 || (aliases + weakAliases).contains { parts.contains($0[...]) }
  }
}

/// The family name in a person's name as most are written: the last word with its particles.
///
/// `Ursula von der Leyen` gives `von der Leyen`, `John Roe Jr.` gives `Roe`; nothing where the
/// word is an ordinary one (`Theresa May`) or too short to stand alone.
func surname(of name: String) -> String? {
  var parts = name.split(separator: " ")
  while let last = parts.last, isWord(last, in: .suffixes) { parts.removeLast() }
  guard parts.count > 1, let last = parts.last, last.count > 1, last.first?.isUppercase == true,
    !isWord(last, in: .functionWords), !isWord(last, in: .calendar)
  else { return nil }
  var start = parts.count - 1
  while start > 1, parts[start - 1].first?.isLowercase == true,
    isWord(parts[start - 1], in: .particles)
  {
    start -= 1
  }
  return parts[start...].joined(separator: " ")
}

private func isWord(_ text: Substring, in list: WordList) -> Bool {
  let found = words(of: String(text))
  return found.count == 1 && list.contains(found[0])
}
