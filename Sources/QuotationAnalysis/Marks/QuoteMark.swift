/// A quotation mark as it stands in the text.
struct QuoteMark: Sendable {
  enum Style: Sendable {
    /// `"`, and `''` or two backticks, whose direction only their neighbours tell.
    case straight
    /// `“`, which closes where `„` has opened.
    case curlyOpen
    /// `”`
    case curlyClose
    /// `„` or `‚‚`
    case low
    /// `«` or `‹`, which open in French and close in German.
    case angleLeft
    /// `»` or `›`
    case angleRight
    /// `'`, most often an apostrophe.
    case singleStraight
    /// `‘`
    case singleOpen
    /// `’`, most often an apostrophe.
    case singleClose
  }

  let style: Style
  /// Bytes of the text.
  let start: Int
  let end: Int
  /// Whether a word may start behind it, and none ends before it.
  let canOpen: Bool
  /// Whether no word starts right behind it, and something stands before it.
  let canClose: Bool

  var isSingle: Bool {
    switch style {
    case .singleStraight, .singleOpen, .singleClose: true
    default: false
    }
  }
}
