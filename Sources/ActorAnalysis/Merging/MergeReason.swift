package import DocumentModel

/// Why two names are taken for one actor's.
package enum MergeReason: String, Sendable, CaseIterable {
  /// The same words, be it in capitals or with other accents.
  case sameName
  /// One has a middle name or an initial more.
  case middleName
  /// The given name is short for the other's: “Joe” for “Joseph”.
  case nickname
  /// The family name of the only known person of that name.
  case surname
  /// The family name of several, one of whom is named far more often: may be another's.
  case sharedSurname
  /// The given name of the only person of that name in a document.
  case givenName
  /// The abbreviation stands in brackets behind the name, or the name behind the abbreviation.
  case acronymInBrackets
  /// The initials of the only body whose name has them.
  case initials
  /// The beginning, or the chief word, of the only longer name that has it.
  case shortened
  /// Another name of a state or a body, from a list.
  case knownAlias
  /// A title that stood before the name, around that time.
  case role
  /// A state's capital, which may mean its government.
  case capital
  /// The members of a party, who may stand for it.
  case members
  /// Spelled nearly alike, once, where the other name would fit.
  case nearSpelling
}

extension MergeReason {
  /// Whether the name may also mean another actor.
  package var isWeak: Bool {
    switch self {
    case .sharedSurname, .capital, .nearSpelling, .givenName, .members: true
    case .sameName, .middleName, .nickname, .surname, .acronymInBrackets, .initials, .shortened,
      .knownAlias, .role:
      false
    }
  }
}

extension MergeReason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .sameName: "the same words"
    case .middleName: "the same name with a middle name"
    case .nickname: "a short form of the given name"
    case .surname: "the only person found with this family name"
    case .sharedSurname: "the family name of several; this person is named most by far"
    case .givenName: "the only person in the document with this given name"
    case .acronymInBrackets: "the abbreviation stands beside the name in brackets"
    case .initials: "the initials of the name"
    case .shortened: "a shorter form of the name"
    case .knownAlias: "another name from a list"
    case .role: "a title given together with the name"
    case .capital: "the capital, which may mean the government"
    case .members: "its members, who may stand for it"
    case .nearSpelling: "spelled nearly alike in a sentence that fits"
    }
  }
}

/// One name of an actor with what speaks for it.
package struct AliasEvidence: Sendable, Equatable {
  package let name: String
  package let reason: MergeReason
  /// The first mention by this name, in bytes of the document's text.
  package let document: Document.ID
  package let range: TextRange
}
