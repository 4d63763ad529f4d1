import DocumentModel

/// The people of a document by their surnames, so that a surname alone means its one bearer.
///
/// Where two people share it (Ann and Ben Roe), the surname alone stays what it is.
struct NameBook {
  private enum Entry {
    case one(NameSpan.Bearer)
    case several
  }

  private var bySurname: [Substring: Entry] = [:]

  init(_ names: [NameSpan]) {
    for name in names where name.bearer.mayBePerson { add(name.bearer) }
  }

  mutating func add(_ bearer: NameSpan.Bearer) {
    let words = bearer.name.split(separator: " ")
    guard words.count > 1, let surname = words.last, let given = words.first else { return }
    switch bySurname[surname] {
    case nil: bySurname[surname] = .one(bearer)
    case .several: break
    case .one(let other):
      guard other.name.split(separator: " ").first == given else {
        bySurname[surname] = .several
        return
      }
      if other.schema == nil || bearer.actor != nil { bySurname[surname] = .one(bearer) }
    }
  }

  func knows(_ surname: String) -> Bool { bySurname[Substring(surname)] != nil }

  /// Whom the document calls by the name's last word, else the bearer as it is.
  func whole(_ bearer: NameSpan.Bearer) -> NameSpan.Bearer {
    guard bearer.actor == nil, bearer.mayBePerson, !bearer.name.contains(" "),
      case .one(let whole) = bySurname[Substring(bearer.name)]
    else { return bearer }
    return whole
  }
}
