import Glibc
import TerminalHarness

/// What Linux tells about a running process under `/proc`.
///
/// The peak that `wait4` reports would not do: it includes the memory of the process that started
/// it, from between fork and exec.
struct ProcessStatus {
  let process: pid_t

  /// The most memory that the process itself had at a time, in bytes; nothing where it is gone.
  var peakMemory: Int? {
    let line = lines(of: "status").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { field in
      Int(field.filter(\.isNumber)).map { $0 * 1024 }
    }
  }

  /// Time that all its threads computed, in ticks of the clock.
  private var computed: Int? {
    // The name in brackets may hold blanks; user and system time are the 12th and 13th behind it.
    guard let line = lines(of: "stat").first, let end = line.lastIndex(of: ")") else { return nil }
    let fields = line[end...].split(separator: " ")
    guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else {
      return nil
    }
    return user + system
  }

  /// Waits until it has not computed for a third of a second.
  func waitUntilIdle(in terminal: PseudoTerminal, limit: Double = 60) {
    var last: Int?
    for _ in 0..<Int(limit * 3) {
      let now = computed
      if now == last { return }
      last = now
      terminal.wait(seconds: 0.34) { _ in false }
    }
  }

  private func lines(of name: String) -> [Substring] {
    guard let file = fopen("/proc/\(process)/\(name)", "r") else { return [] }
    defer { fclose(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 8192) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
