extension QueryOperator {
  /// The passage mentions an actor, by any of its names.
  static let actor = QueryOperator(
    name: "actor", example: "actor:\"Qin Gang\"",
    help: "the passage mentions the actor, by whatever name",
    advice: { _ in nil },
    selection: { name, context in .passages(context.passagesMentioning(name) ?? []) })
}
