/// Why the program could not do what it was asked: a sentence that says what to do next.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
