import ScreenModel

/// What stands between `ESC [` and the final byte, taken apart: `1;3D` is [1, 3] and `D`.
struct ControlSequence {
  /// `<` in a mouse report; nothing in most.
  private let prefix: UInt8?
  private let parameters: [Int]
  private let hasIntermediates: Bool
  private let final: UInt8

  init(_ bytes: ArraySlice<UInt8>, final: UInt8) {
    var bytes = bytes
    prefix = bytes.first.flatMap { 0x3C...0x3F ~= $0 ? $0 : nil }
    if prefix != nil { bytes = bytes.dropFirst() }
    hasIntermediates = bytes.contains { $0 < 0x30 }
    parameters = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { digits in
        digits.prefix { 0x30...0x39 ~= $0 }.prefix(7).reduce(0) { $0 * 10 + Int($1) - 0x30 }
      }
    self.final = final
  }

  var meaning: InputSequence {
    if prefix == UInt8(ascii: "<") { return mouse }
    guard prefix == nil, !hasIntermediates else { return .nothing }
    if final == UInt8(ascii: "~"), parameters.first == 200 { return .pasteStart }
    return key.map { .event(.key($0)) } ?? .nothing
  }

  private var mouse: InputSequence {
    guard parameters.count == 3 else { return .nothing }
    let report = MouseReport(
      parameters[0], x: parameters[1], y: parameters[2], isRelease: final == UInt8(ascii: "m"))
    return report.event.map { .event(.mouse($0)) } ?? .nothing
  }

  private var key: Key? {
    switch final {
    case UInt8(ascii: "~"): tildeKey
    case UInt8(ascii: "^"): Self.numbered[first]?.adding(.control)  // rxvt
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "u"): coded(first, parameters.dropFirst().first)
    case 0x61...0x64: Self.keys[final - 0x20]?.adding(.shift)  // rxvt: Shift with an arrow
    case UInt8(ascii: "R") where parameters.count > 1 && first != 1: nil  // where the cursor is
    default: Self.keys[final]?.adding(modifiers(parameters.dropFirst().first))
    }
  }

  private var first: Int { parameters.first ?? 0 }

  private var tildeKey: Key? {
    if first == 27, parameters.count == 3 { return coded(parameters[2], parameters[1]) }
    return Self.numbered[first]?.adding(modifiers(parameters.dropFirst().first))
  }

  /// A key told by its code point, as terminals do for what has no byte of its own.
  private func coded(_ value: Int, _ modifiers: Int?) -> Key? {
    let held = self.modifiers(modifiers)
    switch value {
    case 9: return Key.tab.adding(held)
    case 13: return Key.enter.adding(held)
    case 27: return Key.escape.adding(held)
    case 127: return Key.backspace.adding(held)
    case 32..<0xE000:
      return Unicode.Scalar(UInt32(value)).map { Key.character(Character($0)).adding(held) }
    default: return nil
    }
  }

  /// One more than the sum of 1 for Shift, 2 for Alt, 4 for Control, 8 for Meta.
  private func modifiers(_ parameter: Int?) -> Key.Modifiers {
    let bits = max(0, (parameter ?? 1) - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 10 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// Keys by their final byte, behind `ESC [` or `ESC O`.
  static let keys: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// Keys by the number before `~`.
  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]
}
