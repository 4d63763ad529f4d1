/// What a word is inside a name: its first, an inner, its last or its only word, by type (BILOU).
///
/// Raw values are columns of the model's rows. Names of type other are told apart by fewer tags,
/// so that a row of weights and its check fit sixteen bytes.
package struct NameTag: RawRepresentable, Hashable, Sendable {
  package enum Part: UInt8, CaseIterable, Sendable {
    case first
    case inner
    case last
    case only
  }

  package static let count = 15
  package static let outside = NameTag(rawValue: 0)

  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package init(_ part: Part, of type: NameType) {
    switch type {
    case .other: rawValue = part == .first || part == .only ? 13 : 14
    case .person, .organization, .place: rawValue = 1 + type.rawValue * 4 + part.rawValue
    }
  }

  /// Nothing outside names.
  package var type: NameType? {
    switch rawValue {
    case 0: nil
    case 13, 14: .other
    default: NameType(rawValue: (rawValue - 1) / 4)
    }
  }

  /// Whether a name begins with the word.
  package var begins: Bool {
    rawValue == 13 || (1...12).contains(rawValue) && [0, 3].contains((rawValue - 1) % 4)
  }

  /// Whether the name must go on behind the word; never so for type other, whose end is not told.
  private var mustGoOn: Bool {
    (1...12).contains(rawValue) && (rawValue - 1) % 4 < 2
  }

  /// Whether the word goes on with a name that began before.
  private var continues: Bool { rawValue != 0 && !begins }

  package func mayPrecede(_ next: NameTag) -> Bool {
    if next.continues { return type == next.type && (mustGoOn || type == .other) }
    return !mustGoOn
  }

  package var mayStart: Bool { !continues }
  package var mayEnd: Bool { !mustGoOn }
}
