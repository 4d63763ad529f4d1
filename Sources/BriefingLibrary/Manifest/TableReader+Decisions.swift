extension TableReader {
  /// The names that a decision is about; nothing, and a report, where there are too few.
  mutating func names(atLeast count: Int) -> [String]? {
    let isThere = values["name"] != nil
    let problemCount = problems.count
    let names = strings("name").filter { !$0.allSatisfy(\.isWhitespace) }
    guard names.count < count else { return names }
    guard problems.count == problemCount else { return nil }
    let example = count > 1 ? "name = [\"…\", \"…\"]" : "name = \"…\""
    report(
      isThere ? "name has too few names; write \(example)" : "name is missing; write \(example)",
      at: isThere ? "name" : nil)
    return nil
  }
}
