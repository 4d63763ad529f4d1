import ScreenModel

/// The numbers of a mouse report as xterm sends them.
struct MouseReport {
  private let code: Int
  private let position: Point
  private let isRelease: Bool

  /// The place counts from one.
  init(_ code: Int, x: Int, y: Int, isRelease: Bool) {
    self.code = code
    position = Point(x: max(0, x - 1), y: max(0, y - 1))
    self.isRelease = isRelease
  }

  /// Nothing for a move without a button and for the release of a wheel.
  var event: MouseEvent? {
    if code & 64 != 0 { return wheel }
    let isMotion = code & 32 != 0
    let hasNoButton = code & 3 == 3 && code & 128 == 0
    guard !(isMotion && hasNoButton) else { return nil }
    let button = hasNoButton ? 0 : code & 3 + (code & 128 != 0 ? 8 : 1)
    let kind: MouseEvent.Kind = isRelease ? .release : isMotion ? .drag : .press
    return MouseEvent(kind, button: button, at: position, modifiers: modifiers)
  }

  private var wheel: MouseEvent? {
    guard !isRelease else { return nil }
    let kinds: [MouseEvent.Kind] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
    return MouseEvent(kinds[code & 3], at: position, modifiers: modifiers)
  }

  private var modifiers: Key.Modifiers {
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
