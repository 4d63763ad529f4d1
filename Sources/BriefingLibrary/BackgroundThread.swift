#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that does one piece of work.
package struct BackgroundThread {
  private let thread: pthread_t

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Nothing where the system has no more threads to give.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var started: pthread_t?
      let result = pthread_create(&started, nil, Self.run, work.toOpaque())
    #else
      var started = pthread_t()
      let result = pthread_create(&started, nil, { $0.flatMap(Self.run) }, work.toOpaque())
    #endif
    guard result == 0 else {
      work.release()
      return nil
    }
    #if canImport(Darwin)
      guard let started else { return nil }
    #endif
    thread = started
  }

  private static func run(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    return nil
  }

  /// Until its work is done; once at most.
  package func wait() {
    pthread_join(thread, nil)
  }

  /// Lets it go on by itself.
  package func detach() {
    pthread_detach(thread)
  }

  /// From now on the thread that calls this, and those that it starts, let others go first.
  package static func yieldToOthers() {
    #if canImport(Darwin)
      pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0)
    #else
      // On Linux each thread is as nice as the one that started it.
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    #endif
  }
}
