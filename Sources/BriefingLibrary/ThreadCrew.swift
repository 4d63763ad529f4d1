import SearchIndex
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads of our own, which stand behind in the queue for a processor where the one that starts them
/// does; those of a queue would not.
package struct ThreadCrew: WorkCrew {
  private let most: Int

  package init() {
    self.init(most: min(8, FileSystem.processorCount))
  }

  /// The thread that asks is one of them.
  init(most: Int) {
    self.most = most
  }

  package func perform(_ count: Int, _ body: @Sendable (Int) -> Void) {
    let next = Atomic(0)
    withoutActuallyEscaping(body) { body in
      let work: @Sendable () -> Void = {
        while true {
          let number = next.add(1, ordering: .relaxed).oldValue
          guard number < count else { return }
          body(number)
        }
      }
      let threads = (1..<max(2, min(most, count))).compactMap { _ in
        count > 1 && most > 1 ? BackgroundThread(work) : nil
      }
      work()
      for thread in threads { thread.wait() }
    }
  }
}
