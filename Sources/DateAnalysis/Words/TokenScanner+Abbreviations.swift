/// Whether a full stop ends a sentence, as far as the words beside it tell.
extension TokenScanner {
  /// Whether what stands behind belongs to the same sentence, as in `Sen. Smith` or `Ala., killed`.
  func isAbbreviating(_ stop: Int) -> Bool {
    guard let last = tokens.last, Int(last.end) == stop, last.has(.word) else { return false }
    var next = stop + 1
    while byte(next) == 0x20 || byte(next) == UInt8(ascii: "\n") { next += 1 }
    let follower = byte(next)
    if isASCIILetter(follower) && follower & 0x20 != 0 { return true }
    if follower == UInt8(ascii: ",") || follower == UInt8(ascii: ";") { return true }
    let length = Int(last.end - last.start)
    guard length <= 4, last.has(.capitalized) || length == 2 else { return false }
    return length == 1 || Self.titles.contains(packed(Int(last.start), length))
  }

  /// Words before a name, in lower case, four letters at most.
  private static let titles: Set<UInt32> = Set(
    [
      "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "col", "capt", "lt", "sgt", "rev", "st",
      "vs",
    ]
    .map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })

  private func packed(_ start: Int, _ length: Int) -> UInt32 {
    (start..<start + length).reduce(0) { $0 << 8 | UInt32(byte($1) | 0x20) }
  }
}
