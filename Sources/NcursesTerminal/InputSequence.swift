import ScreenModel

/// What one key press, report or reply from the terminal means.
enum InputSequence: Equatable {
  case event(InputEvent)
  case pasteStart
  /// Known to be over, and of no use here.
  case nothing

  /// Reads one sequence from the front of the bytes.
  ///
  /// - Parameters:
  ///   - bytes: not empty.
  ///   - isAtEnd: nothing more will follow; without it a sequence may be unfinished.
  /// - Returns: What it means and how many bytes it had: 0 where it is unfinished.
  static func read(_ bytes: ArraySlice<UInt8>, isAtEnd: Bool) -> (InputSequence, length: Int) {
    let reader = SequenceReader(bytes: bytes, isAtEnd: isAtEnd)
    return reader.read()
  }
}
