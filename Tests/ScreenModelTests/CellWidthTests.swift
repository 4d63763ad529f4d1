import Testing

@testable import ScreenModel

@Suite("The width table")
struct CellWidthTests {
  @Test(
    "its ranges are in order and do not touch", arguments: [CellWidth.wide, CellWidth.combining])
  func order(ranges: [UInt32]) {
    #expect(ranges.count.isMultiple(of: 2))
    for (place, value) in ranges.enumerated().dropFirst() {
      let previous = ranges[place - 1]
      #expect(place.isMultiple(of: 2) ? value > previous + 1 : value >= previous)
    }
  }

  @Test(
    "scalars on the edges of ranges are in them",
    arguments: [
      (0x10FF, 1), (0x1100, 2), (0x115E, 2), (0x2E80, 2), (0x303E, 2), (0x303F, 1), (0x4DFF, 2),
      (0x4E00, 2), (0x9FFF, 2), (0xAC00, 2), (0xD7A3, 2), (0xFF60, 2), (0xFF61, 1),
      (0x300, 0), (0x36F, 0), (0x370, 1), (0x93E, 1), (0x941, 0), (0x1F600, 2), (0x3FFFD, 2),
      (0xE0000, 1), (0x10FFFD, 1), (0x41, 1), (0x2026, 1),
    ] as [(UInt32, Int)])
  func edges(value: UInt32, cells: Int) throws {
    #expect(CellWidth.cells(of: try #require(Unicode.Scalar(value))) == cells)
  }
}
