/// What a name stands for.
package enum NameType: UInt8, CaseIterable, Sendable {
  case person
  case organization
  case place
  /// Nationalities, events, works: told apart so that they are not taken for the others.
  case other
}
