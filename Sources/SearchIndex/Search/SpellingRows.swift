/// The distances of a word from the starts of another, which is given letter by letter.
///
/// Distance is that of ``Spelling``. Words in order share their starts, and so what is known of
/// these; and a start that is too far from all starts of the word rules out every word behind it.
/// After Wagner and Fischer, "The string-to-string correction problem" (1974), of whose table only
/// the band is kept in which a distance can be small enough (Ukkonen 1985).
struct SpellingRows {
  private let letters: [UInt32]
  private let limit: Int
  /// Cells of a row: the starts of the word from `limit` letters less to as many more.
  private let width: Int
  private var cells: [UInt8]
  private var others: [UInt32]

  private static let far: UInt8 = 100

  init(_ spelling: Spelling, limit: Int) {
    letters = spelling.letters
    self.limit = limit
    width = 2 * limit + 1
    let depths = letters.count + limit + 1
    cells = [UInt8](repeating: Self.far, count: width * depths)
    others = [UInt32](repeating: 0, count: depths)
    for place in limit..<width { cells[place] = UInt8(place - limit) }
  }

  /// Adds a letter behind so many; says whether a word that starts so may be near.
  mutating func add(_ letter: UInt32, behind depth: Int) -> Bool {
    guard depth < letters.count + limit else { return false }
    others[depth] = letter
    let row = (depth + 1) * width
    var least = Self.far
    for place in 0..<width {
      let distance = distance(letter, depth + 1, place)
      cells[row + place] = distance
      least = min(least, distance)
    }
    return least <= limit
  }

  @inline(__always)
  private func distance(_ letter: UInt32, _ depth: Int, _ place: Int) -> UInt8 {
    let count = depth + place - limit
    guard count >= 0, count <= letters.count else { return Self.far }
    guard count > 0 else { return UInt8(depth) }
    let row = depth * width
    var least = cells[row - width + place] + (letters[count - 1] == letter ? 0 : 1)
    if place > 0 { least = min(least, cells[row + place - 1] + 1) }
    if place + 1 < width { least = min(least, cells[row - width + place + 1] + 1) }
    if count > 1, depth > 1, letters[count - 2] == letter, letters[count - 1] == others[depth - 2] {
      least = min(least, cells[row - 2 * width + place] + 1)
    }
    return min(least, Self.far)
  }

  /// From the word to the other one, of so many letters; nothing where it is more than the limit.
  func distance(letterCount: Int) -> Int? {
    let place = letters.count - letterCount + limit
    guard (0..<width).contains(place) else { return nil }
    let distance = Int(cells[letterCount * width + place])
    return distance <= limit ? distance : nil
  }
}
