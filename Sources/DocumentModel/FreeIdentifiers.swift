/// Hands out identifiers so that no two things get the same: `talks`, then `talks-2`, `talks-3`.
///
/// Numbers go on from the last one given, so that ten thousand things of one name cost no more
/// than of many.
package struct FreeIdentifiers<Owner> {
  private var taken: Set<Identifier<Owner>>
  private var lastNumbers: [Identifier<Owner>: Int] = [:]

  package init(besides taken: [Identifier<Owner>] = []) {
    self.taken = Set(taken)
  }

  package func isFree(_ id: Identifier<Owner>) -> Bool { !taken.contains(id) }

  /// The identifier, or where that is taken the one with the next number behind.
  package mutating func take(_ wanted: Identifier<Owner>) -> Identifier<Owner> {
    var id = wanted
    var number = lastNumbers[wanted] ?? 1
    while !taken.insert(id).inserted {
      number += 1
      id = Identifier("\(wanted)-\(number)")
    }
    lastNumbers[wanted] = number
    return id
  }
}
