import ArgumentParser
import BriefingLibrary

/// Words an error for the person at the command line.
struct Failure {
  private let error: any Error

  init(_ error: any Error) {
    self.error = error
  }

  /// Says what was wrong on standard error, or what was asked for (help, the version) on standard
  /// output.
  func report(on console: Console) -> ExitStatus {
    switch error {
    case let failure as CommandFailure: console.complain(failure.description)
    case let failure as LibraryError: console.complain(words(for: failure))
    default:
      let message = Attache.fullMessage(for: error)
      guard Attache.exitCode(for: error) != .success else {
        console.write(message + "\n")
        return .found
      }
      let prefix = "Error: "
      console.complain(
        message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
    }
    return .unusable
  }

  /// A mistyped verb looks like a file that is not there.
  private func words(for failure: LibraryError) -> String {
    guard case .notFound(let path) = failure, let verb = Attache.verb(nearestTo: path) else {
      return failure.description
    }
    return "\(failure) Did you mean the verb “\(verb)”?"
  }
}
