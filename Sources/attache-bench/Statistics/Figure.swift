/// Numbers as they stand in a table: three digits that say something, no more.
enum Figure {
  /// `0.42`, `4.25`, `42.5`, `425`.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let decimals = value < 10 ? 2 : value < 100 ? 1 : 0
    return fixed(value, decimals: decimals)
  }

  static func milliseconds(_ value: Double) -> String { "\(short(value)) ms" }

  /// A multiple of something else: `1.85×`.
  static func ratio(_ value: Double) -> String { value.isFinite ? "\(short(value))×" : "–" }

  static func megabytes(_ bytes: Int) -> String { "\(short(Double(bytes) / 1e6)) MB" }

  private static func fixed(_ value: Double, decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(scaled)" }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
  }
}
