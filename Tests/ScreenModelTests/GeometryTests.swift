import ScreenModel
import Testing

@Suite("Places and areas")
struct GeometryTests {
  @Test("a size is read as it is written")
  func sizes() {
    #expect(Size("80x24") == Size(width: 80, height: 24))
    #expect(Size("80x24")?.description == "80x24")
    for text in ["", "80", "80x", "0x5", "axb", "1x2x3", "-1x5", "2001x1", "9999999999x9999999999"]
    {
      #expect(Size(text) == nil)
    }
  }

  @Test("two areas have in common what lies in both")
  func intersections() {
    let area = Rect(x: 1, y: 1, width: 4, height: 2)
    #expect(
      area.intersection(Rect(x: 3, y: 0, width: 9, height: 2))
        == Rect(x: 3, y: 1, width: 2, height: 1))
    #expect(area.intersection(Rect(x: 9, y: 9, width: 1, height: 1)).isEmpty)
    #expect(area.contains(Point(x: 4, y: 2)))
    #expect(!area.contains(Point(x: 5, y: 2)))
  }
}
