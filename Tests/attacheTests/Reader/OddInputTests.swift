import BriefingLibrary
import BriefingPages
import DocumentModel
import ReaderCore
import ScreenModel
import Testing

@Suite("The reader outlives odd input")
struct OddInputTests {
  @Test(
    "Letters that join the one before the cursor are typed one by one",
    arguments: [
      ["e", "\u{301}", "x"], ["\u{1F1FA}", "\u{1F1F8}", "x"],
      ["\u{1F468}", "\u{200D}", "\u{1F469}", "x"], ["\u{301}", "x"],
    ] as [[Character]])
  func joiningLetters(letters: [Character]) {
    var state = ReaderState(snapshot: snapshot(passages: 3), size: Size(width: 80, height: 24))
    press(.character(":"), in: &state)
    for letter in letters { press(.character(letter), in: &state) }
    #expect(state.prompt?.text == String(letters))
    #expect(state.prompt?.cursor == state.prompt?.text.count)
    for _ in 0..<5 { press(.left, in: &state) }
    press(.character("y"), in: &state)
    #expect(state.prompt?.text == "y" + String(letters))
  }

  @Test("A place that a shorter text no longer has is left for the top of the page")
  func shorterText() {
    var state = ReaderState(
      snapshot: snapshot(passages: 200), size: Size(width: 80, height: 24), at: .document("a"))
    press(.character("G"), in: &state)
    press(.character("?"), in: &state)
    state.take(snapshot(passages: 2))
    press(.character("H"), in: &state)
    #expect(state.history.current.location == .document("a"))
    for key in ["j", "k", "]", "f", " ", "b", "g", "G"] as [Character] {
      press(.character(key), in: &state)
    }
    #expect(state.page.blocks.indices.contains(state.history.current.selection ?? 0))
  }

  private func press(_ key: Key, in state: inout ReaderState) {
    _ = state.update(.input(.key(key)))
  }

  private func snapshot(passages count: Int) -> BriefingSnapshot {
    let word = "Word.\n\n"
    let passages = (0..<count).map { number in
      let start = number * word.utf8.count
      return Passage(
        number: number + 1, kind: .paragraph, range: TextRange(start, start + 5),
        scalarStart: start)
    }
    var briefing = Briefing(title: "Words")
    briefing.documents = [
      Document(
        id: "a", path: "a.txt", metadata: DocumentMetadata(),
        text: String(repeating: word, count: count), passages: passages)
    ]
    return BriefingSnapshot(OpenedBriefing(briefing: briefing))
  }
}
