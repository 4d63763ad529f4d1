import ScreenModel

/// Where a verb writes: its answer to one side, its remarks to the other.
struct Console {
  /// In cells; what lines are wrapped to.
  let width: Int
  /// Whether a person reads the answer, rather than a program.
  let isTerminal: Bool
  /// Takes the answer in pieces.
  let write: (String) -> Void
  /// Takes a remark of one line or several, without the last line's end.
  let remark: (String) -> Void
  /// Hands on what is still held back.
  let finish: () -> Void

  /// Says what went wrong, under the program's name.
  func complain(_ message: String) {
    remark("attache: " + message)
  }
}

extension Console {
  /// Lines longer than this are hard to follow, however wide the window is.
  private static let widest = 100

  /// Standard output and standard error; made once, for it holds back what is not yet written.
  static func standard() -> Console {
    let output = Descriptor.standardOutput
    let writer = BufferedWriter(output)
    return Console(
      width: min(output.width ?? 80, widest),
      isTerminal: output.isTerminal,
      write: { writer.write($0) },
      remark: { text in
        writer.flush()
        Descriptor.standardError.write(Glyphs.visible(text, keepingLineEnds: true) + "\n")
      },
      finish: { writer.flush() })
  }
}
