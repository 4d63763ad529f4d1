#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The descriptors that keys come from and the screen goes to.
///
/// The standard streams where they are a terminal; else `/dev/tty`, so that a document can be piped in.
struct TerminalStreams {
  let input: Int32
  let output: Int32
  /// What was opened for this, to be closed in the end.
  private let opened: Int32?

  init() throws(TerminalError) {
    let isInputTerminal = isatty(STDIN_FILENO) == 1
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    guard !(isInputTerminal && isOutputTerminal) else {
      input = STDIN_FILENO
      output = STDOUT_FILENO
      opened = nil
      return
    }
    let tty = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard tty >= 0 else { throw .noTerminal }
    input = isInputTerminal ? STDIN_FILENO : tty
    output = isOutputTerminal ? STDOUT_FILENO : tty
    opened = tty
  }

  func close() {
    if let opened { _ = systemClose(opened) }
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
