extension QueryOperator {
  /// The passage belongs to an issue of the briefing.
  static let issue = QueryOperator(
    name: "issue", example: "issue:taiwan",
    help: "the passage belongs to the issue",
    advice: { _ in nil },
    selection: { name, context in .passages(context.passagesInIssue(name) ?? []) })
}
