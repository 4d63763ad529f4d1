extension QueryNode {
  /// Two patterns with so many words between them at most, in either order: `fentanyl NEAR/8 chips`.
  struct Near: Hashable, Sendable {
    /// Where no number is written.
    static let usualDistance = 10
    /// More would be the whole passage.
    static let mostDistance = 1000

    let left: Pattern
    let right: Pattern
    let distance: Int

    /// The distance in the operator's text, `NEAR` or `NEAR/8`; nothing for any other text.
    static func distance(in text: some StringProtocol) -> Int? {
      guard text.hasPrefix("NEAR") else { return nil }
      let rest = text.dropFirst(4)
      if rest.isEmpty { return usualDistance }
      guard rest.first == "/", let number = Int(rest.dropFirst()), number >= 0 else { return nil }
      return min(number, mostDistance)
    }
  }
}

extension QueryNode.Near: CustomStringConvertible {
  var description: String { "(near/\(distance) \(left) \(right))" }
}
