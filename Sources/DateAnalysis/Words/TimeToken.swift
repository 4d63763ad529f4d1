/// A word, a number or a mark of a text, with what it can be in a time expression.
struct TimeToken: Sendable {
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    static let capitalized = Shape(rawValue: 1)
    /// Nothing stands between this and the token before.
    static let joined = Shape(rawValue: 2)
    /// The first word of a sentence or a line.
    static let first = Shape(rawValue: 4)
    static let possessive = Shape(rawValue: 8)
    static let plural = Shape(rawValue: 16)
    /// A word of letters, known or not.
    static let word = Shape(rawValue: 32)
    static let allCapitals = Shape(rawValue: 64)
    /// Follows a sign of currency or another mark that makes a number no date.
    static let measured = Shape(rawValue: 128)
  }

  /// Bytes of the text, counted from zero.
  var start: Int32
  var end: Int32
  var value: Int32
  var shape: Shape
  var classes: WordClass

  func isAny(of other: WordClass) -> Bool { !classes.isDisjoint(with: other) }
  func has(_ other: Shape) -> Bool { shape.contains(other) }

  var number: Int { Int(value) }

  /// "Second" is an ordinal first.
  var unit: CalendarUnit {
    classes.contains(.ordinal) ? .second : CalendarUnit(rawValue: number) ?? .day
  }
}
