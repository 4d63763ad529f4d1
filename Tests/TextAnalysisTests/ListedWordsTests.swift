import TextAnalysis
import Testing

@Suite("A list of words in the program")
struct ListedWordsTests {
  @Test("is parted by spaces and line ends, however many")
  func parting() {
    #expect(
      "  says said\nélan\n\n  so-called  ".listedWords == ["says", "said", "élan", "so-called"])
    #expect("".listedWords.isEmpty)
  }
}
