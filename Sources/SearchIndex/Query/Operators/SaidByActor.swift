extension QueryOperator {
  /// The passage reports what an actor says.
  ///
  /// The words beside it are looked for within what the actor says there, as ``QueryEvaluator``
  /// does with them.
  static let says = QueryOperator(
    name: "says", example: "says:blinken",
    help: "the passage has words of the actor, quoted or reported; other words are sought in them",
    advice: { _ in nil },
    selection: { name, context in .passages(context.passagesSaidBy(name) ?? []) })
}
