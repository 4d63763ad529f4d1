/// The known name that is nearest to one that nobody knows, for "did you mean".
///
/// Compares folded forms by the letters to insert, delete, replace or swap; nothing is near where
/// that is more than a third of the letters.
package func nearest(to name: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(folded(name).unicodeScalars)
  var best: (name: String, distance: Int)?
  for candidate in known {
    let letters = Array(folded(candidate).unicodeScalars)
    let limit = max(1, max(wanted.count, letters.count) / 3)
    guard abs(wanted.count - letters.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Optimal string alignment: the distance of Damerau in which no letter moves twice.
package func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
  var older: [Int] = []
  var previous = Array(0...b.count)
  for row in a.indices {
    var current = [row + 1]
    for column in b.indices {
      let isSame = a[row] == b[column]
      var cost = min(previous[column + 1] + 1, current[column] + 1)
      cost = min(cost, previous[column] + (isSame ? 0 : 1))
      if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
        cost = min(cost, older[column - 1] + 1)
      }
      current.append(cost)
    }
    older = previous
    previous = current
  }
  return previous[b.count]
}
