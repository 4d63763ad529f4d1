#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
package import ScreenModel

/// How many colours to use.
package enum ColorChoice: Hashable, Sendable {
  /// As many as the terminal has; none where `NO_COLOR` is set to anything (no-color.org).
  case automatic
  case never
  case depth(ColorDepth)

  func depth(terminalColors: Int) -> ColorDepth {
    switch self {
    case .automatic: Self.isColorUnwanted ? .monochrome : ColorDepth(colors: terminalColors)
    case .never: .monochrome
    case .depth(let depth): depth
    }
  }

  private static var isColorUnwanted: Bool {
    getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
  }
}
