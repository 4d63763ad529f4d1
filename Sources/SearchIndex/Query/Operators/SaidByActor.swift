extension QueryOperator {
  /// The passage reports what an actor says.
  ///
  /// The words beside it are looked for in the whole passage, which may say other things too.
  static let says = QueryOperator(
    name: "says", example: "says:blinken",
    help: "the passage has words of the actor, quoted or reported",
    advice: { _ in nil },
    selection: { name, context in .passages(context.passagesSaidBy(name) ?? []) })
}
