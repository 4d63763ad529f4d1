/// What a terminal tells the program.
package enum InputEvent: Equatable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted in one go; untrusted, may hold line ends and controls.
  case paste(String)
  case resize(Size)
  /// The program was stopped and goes on; the screen was taken back and has to be painted.
  case resumed
  /// Someone asked the program to end (INT and TERM from outside).
  case terminate
  /// The terminal is gone: nothing can be shown or asked any more.
  case hangUp
}

/// A press, a release or a turn of the wheel.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, release, drag, wheelUp, wheelDown, wheelLeft, wheelRight
  }

  package let kind: Kind
  /// 1 left, 2 middle, 3 right, 8 back, 9 forward; 0 where no button is meant (wheel).
  package let button: Int
  /// In cells, from zero at the top left.
  package let position: Point
  package let modifiers: Key.Modifiers

  package init(
    _ kind: Kind, button: Int = 0, at position: Point, modifiers: Key.Modifiers = []
  ) {
    self.kind = kind
    self.button = button
    self.position = position
    self.modifiers = modifiers
  }
}
