#if canImport(Glibc)
  package import Glibc

  /// A program that runs in a terminal of its own, as tests and benchmarks drive it.
  ///
  /// The terminal keeps what the program writes, and shows nothing.
  package final class PseudoTerminal {
    package struct Failure: Error {
      package let call: String
      package let code: Int32
    }

    package let process: pid_t
    /// All bytes that the program has written so far.
    package private(set) var output: [UInt8] = []
    /// Just before the program was started.
    package let start: ContinuousClock.Instant
    /// When the last bytes of `output` came in.
    package private(set) var lastOutput: ContinuousClock.Instant
    private var isHungUp = false
    private let master: Int32
    /// Kept open, so that what was written last can be read, and modes be looked at, after the end.
    private let slave: Int32
    private var status: Int32?

    /// Starts a program with this terminal as its controlling one.
    ///
    /// - Throws: `Failure` where the system has no terminal, or no such program.
    package init(
      _ command: [String], size: (width: Int, height: Int) = (80, 24),
      environment: [String: String] = [:]
    ) throws {
      var descriptors: (master: Int32, slave: Int32) = (-1, -1)
      var path = [CChar](repeating: 0, count: 128)
      guard openpty(&descriptors.master, &descriptors.slave, &path, nil, nil) == 0 else {
        throw Failure(call: "openpty", code: errno)
      }
      (master, slave) = descriptors
      for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      Self.setSize(of: master, size)
      start = .now
      lastOutput = start
      process = try Self.spawn(command, terminal: path, environment: environment)
    }

    deinit {
      if status == nil {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
      }
      if !isHungUp { hangUp() }
    }

    /// Goes away, as when the window is closed.
    package func hangUp() {
      isHungUp = true
      close(slave)
      close(master)
    }

    private static func spawn(
      _ command: [String], terminal: [CChar], environment: [String: String]
    ) throws -> pid_t {
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      // The first terminal that a session leader opens becomes its controlling one.
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      var noSignals = sigset_t()  // the threads that tests run on block some
      sigemptyset(&noSignals)
      posix_spawnattr_setsigmask(&attributes, &noSignals)
      let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID
      posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))

      var variables = [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": "/nonexistent",
      ]
      variables.merge(environment) { $1 }
      let arguments = command.map { strdup($0) } + [nil]
      let settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
      defer { for text in arguments + settings { free(text) } }
      var process: pid_t = 0
      let code = posix_spawnp(
        &process, command[0], &actions, &attributes, arguments, settings)
      guard code == 0 else { throw Failure(call: "posix_spawn \(command[0])", code: code) }
      return process
    }

    private static func setSize(of master: Int32, _ size: (width: Int, height: Int)) {
      var window = winsize(
        ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    package func resize(_ width: Int, _ height: Int) {
      Self.setSize(of: master, (width, height))
    }

    package func send(_ text: String) {
      var text = text
      text.withUTF8 { bytes in _ = write(master, bytes.baseAddress, bytes.count) }
    }

    package func signal(_ number: Int32) {
      kill(process, number)
    }

    /// Reads until the condition holds; returns false where it does not within the time.
    @discardableResult
    package func wait(seconds: Double = 10, until condition: (PseudoTerminal) -> Bool) -> Bool {
      let rounds = Int(seconds * 200)
      for _ in 0..<rounds {
        readAvailable(waitingMilliseconds: 0)
        if condition(self) { return true }
        readAvailable(waitingMilliseconds: 5)
      }
      return condition(self)
    }

    /// Reads until the text was written, at or behind a byte of the output.
    @discardableResult
    package func wait(forText text: String, from start: Int = 0) -> Bool {
      wait { $0.shows(text, from: start) }
    }

    package func shows(_ text: String, from start: Int = 0) -> Bool {
      String(decoding: output[min(start, output.count)...], as: UTF8.self).contains(text)
    }

    /// Reads what is there, or what comes first within the time.
    func readAvailable(waitingMilliseconds: Int32) {
      if isHungUp {
        poll(nil, 0, waitingMilliseconds)
        return
      }
      var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      var wait = waitingMilliseconds
      while poll(&entry, 1, wait) > 0, entry.revents & Int16(POLLIN) != 0 {
        wait = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
          count = max(0, read(master, buffer.baseAddress, buffer.count))
        }
        if chunk.isEmpty { return }
        lastOutput = .now
        output += chunk
      }
    }

    /// Lets go of what was read.
    package func forgetOutput() {
      output.removeAll(keepingCapacity: true)
    }

    /// How the program ended; nothing while it runs.
    package var ending: Ending? {
      if status == nil {
        var new: Int32 = 0
        guard waitpid(process, &new, WNOHANG) == process else { return nil }
        status = new
      }
      return status.map { status in
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: signal)
      }
    }

    package enum Ending: Equatable, Sendable {
      case exited(Int32)
      case killed(by: Int32)
    }

    /// Waits for the end and reads what was written last.
    package func waitForEnd() -> Ending? {
      wait { $0.ending != nil }
      readAvailable(waitingMilliseconds: 0)
      return ending
    }

    /// The terminal's modes as they are now.
    package var modes: termios {
      var modes = termios()
      tcgetattr(slave, &modes)
      return modes
    }
  }
#endif
