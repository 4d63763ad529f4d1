import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A shell in a tmux window of a fixed size, on a server of its own that ends with this value.
///
/// ```
/// let window = try Tmux(width: 100, height: 30)
/// window.run("attache")
/// window.expect("Overview")
/// window.press("j", "Enter")
/// ```
final class Tmux {
  /// How long something may take to appear, in seconds: a busy machine is slow.
  private static let patience = 20.0
  static let prompt = "ready>"

  private let socket: String

  static var isInstalled: Bool {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/tmux") }
  }

  init(width: Int, height: Int) throws {
    let number = UInt32.random(in: 0 ... .max)
    socket = "attache-test-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "env",
      "PS1=\(Self.prompt) ", "ENV=", "/bin/sh", "-i")
  }

  deinit {
    _ = try? tmux("kill-server")
  }

  /// Types a command line and ends it.
  func run(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  func type(_ text: String) throws {
    try tmux("send-keys", "-l", "--", text)
  }

  /// Presses keys as tmux calls them: `j`, `Enter`, `Escape`, `C-z`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux(["send-keys", "--", key]) }
  }

  func resize(_ width: Int, _ height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// What the window shows now.
  func screen() throws -> String {
    try tmux("capture-pane", "-p")
  }

  /// Waits until the window shows what is wanted; false where it does not within the time.
  func wait(until isReached: (String) -> Bool) throws -> Bool {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while Date() < end {
      if isReached(try screen()) { return true }
      Thread.sleep(forTimeInterval: 0.03)
    }
    return false
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    try tmux(arguments)
  }

  /// Runs a tmux command and gives back what it prints, through a file: the server that the first
  /// command leaves behind would hold a pipe open.
  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(socket).path
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Self.run(["tmux", "-u", "-L", socket] + arguments, output: file)
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  private static var environment: [String] {
    let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
    return [
      "PATH=\(path)", "LANG=C.UTF-8", "TERM=xterm-256color", "HOME=/nowhere",
    ]
  }

  private static func run(_ command: [String], output: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()  // the threads that tests run on block some
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let code = posix_spawnp(&process, "tmux", &actions, &attributes, arguments, variables)
    guard code == 0 else { throw Failure(code: code) }
    waitpid(process, nil, 0)
  }

  private struct Failure: Error {
    let code: Int32
  }
}
