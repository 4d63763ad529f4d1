extension QueryOperator {
  /// The words beside it stand in a title or a heading; with a minus, outside of both.
  static let inTitle = QueryOperator(
    name: "in", example: "in:title",
    help: "the words beside it stand in a title or heading",
    advice: { $0.lowercased() == "title" ? nil : "Write in:title." },
    selection: { _, _ in .titles })
}
