/// A place on the screen in cells, from zero at the top left.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  package static let zero = Point(x: 0, y: 0)
}

/// An extent in cells.
package struct Size: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  package var isEmpty: Bool { width <= 0 || height <= 0 }
}

extension Size {
  /// No screen is wider or higher, in cells; larger ones would take the memory of the machine.
  private static let largest = 2000

  /// Reads `80x24`; nothing where a side has no cell or more than 2000.
  package init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let width = numbers[0], let height = numbers[1],
      1...Self.largest ~= width, 1...Self.largest ~= height
    else { return nil }
    self.init(width: width, height: height)
  }
}

extension Size: CustomStringConvertible {
  package var description: String { "\(width)x\(height)" }
}

/// A rectangle of cells; one of no width or height holds nothing.
package struct Rect: Hashable, Sendable {
  package var origin: Point
  package var size: Size

  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  package init(_ size: Size) {
    self.init(origin: .zero, size: size)
  }

  package var minX: Int { origin.x }
  package var minY: Int { origin.y }
  /// One past the last column.
  package var maxX: Int { origin.x + size.width }
  /// One past the last row.
  package var maxY: Int { origin.y + size.height }
  package var isEmpty: Bool { size.isEmpty }

  package func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x < maxX && minY <= point.y && point.y < maxY
  }

  /// What both have in common; empty where they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let x = max(minX, other.minX)
    let y = max(minY, other.minY)
    return Rect(
      x: x, y: y, width: max(0, min(maxX, other.maxX) - x),
      height: max(0, min(maxY, other.maxY) - y))
  }
}
