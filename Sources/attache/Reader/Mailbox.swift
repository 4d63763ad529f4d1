import BriefingLibrary
import ReaderCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Carries what was worked out behind the screen to the event loop, and wakes it.
///
/// Letters are put in from any thread and taken out on the main one. Each is stamped with the
/// number of the work it belongs to, so that what was given up can be told from what is awaited.
final class Mailbox: Sendable {
  struct Letter: Sendable {
    let event: ReaderEvent
    /// Which reading of the briefing it comes from; nothing where it comes from no reading.
    let work: Int?
    /// Whether that piece of work ends with it.
    let isLast: Bool
  }

  private let letters = Mutex<[Letter]>([])
  /// Becomes readable when there is a letter.
  let descriptor: Int32
  private let writing: Int32

  init() {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0, "a process has room for two more descriptors")
    descriptor = ends[0]
    writing = ends[1]
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  func put(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  func takeAll() -> [Letter] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }

  /// Waits for a letter, at most so long; returns at once where there is one.
  func wait(milliseconds: Int?) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&waiting, 1, Int32(milliseconds ?? -1))
  }
}

/// Told to work that nobody waits for any more.
final class CancellationFlag: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() { flag.store(true, ordering: .relaxed) }
}
