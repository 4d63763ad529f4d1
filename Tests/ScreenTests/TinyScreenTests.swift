import ScreenModel
import Testing

@MainActor
@Suite("Nothing breaks on a small screen")
struct TinyScreenTests {
  nonisolated private static let places = [
    "j", "5 j", "5 Enter ]", "3 w j",
  ]

  @Test("from 1x1 to 30x12", arguments: places)
  func everySize(place: String) throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.press(place)
    for width in 1...30 {
      for height in 1...12 {
        let size = Size(width: width, height: height)
        stage.settle(.resize(size))
        #expect(stage.grid.size == size)
        if let cursor = stage.cursor { #expect(stage.grid.bounds.contains(cursor), "\(size)") }
      }
    }
  }

  @Test("while something is typed", arguments: ["/export", ":act"])
  func typing(text: String) throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.play("type \(text)")
    for width in [1, 2, 3, 8, 21] {
      for height in 1...12 {
        let size = Size(width: width, height: height)
        stage.settle(.resize(size))
        #expect(stage.grid.size == size)
        if let cursor = stage.cursor { #expect(stage.grid.bounds.contains(cursor), "\(size)") }
      }
    }
  }

  @Test("when every key is pressed there", arguments: ["1x1", "20x6"])
  func pressing(size: String) throws {
    let stage = Stage(try #require(Size(size)))
    let keys = "j k Space b C-d C-u C-e C-y G g J K Enter l ] [ a e H L w w z z < > Tab S-Tab"
    for start in ["2", "5 Enter", "/ c h i p s Enter"] {
      try stage.press("\(start) \(keys) n N 9 0")
      #expect(!stage.isFinished)
    }
    try stage.play("click 0,0\nwheel down 0,0\nwheel up 0,0")
  }

  @Test("and 20x6 still shows something sensible")
  func twentyBySix() throws {
    let stage = Stage(Size(width: 20, height: 6))
    #expect(stage.shows("Secretary's trip"))
    #expect(stage.shows("▌ Overview"))
    try stage.press("2")
    #expect(stage.shows("Chip export"))
    #expect(stage.status.contains("issue/chips"))
  }
}
