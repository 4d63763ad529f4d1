import Testing

@testable import DocumentModel

@Suite("An anchor says where evidence stands and how sure that is")
struct AnchorTests {
  @Test("Words that stand once are ok")
  func once() {
    #expect(anchor("the grain", in: "They sold the grain.") == "ok 10..<19")
  }

  @Test(
    "Any run of blanks matches any other", arguments: ["the  grain\nships", "the\u{A0}grain ships"])
  func blanks(text: String) {
    #expect(anchor(" the grain\t ships ", in: text).hasPrefix("ok 0..<"))
    #expect(anchor("grain ships", in: text) != "lost")
    #expect(anchor("thegrain", in: text) == "lost")
  }

  @Test("Letters must be the same, also their case and accents")
  func letters() {
    #expect(anchor("cafe", in: "A café.") == "lost")
    #expect(anchor("Café", in: "A café.") == "lost")
    #expect(anchor("café", in: "A café.") == "ok 2..<7")
  }

  @Test("Words that stand once elsewhere than recorded have moved")
  func moved() {
    let text = "Now also tea. They sold grain."
    #expect(anchor("grain", in: text, at: 24) == "ok 24..<29")
    #expect(anchor("grain", in: text, at: 10) == "moved 24..<29")
    #expect(anchor("grain", in: text, at: 999) == "moved 24..<29")
  }

  @Test("A position counts scalars, also behind letters of several bytes")
  func scalars() {
    let text = "Žluť žluť. Žluť žluť."
    #expect(anchor("žluť", in: text, at: 16) == "ok 22..<28")
  }

  @Test("Words in several places are told apart by what stands around them")
  func context() {
    let text = "red ship, blue ship, green ship"
    #expect(anchor("ship", in: text) == "ambiguous 4..<8 of 3")
    #expect(anchor("ship", in: text, prefix: "blue ") == "ok 15..<19")
    #expect(anchor("ship", in: text, suffix: ", green") == "ok 15..<19")
    #expect(anchor("ship", in: text, suffix: ",") == "ambiguous 4..<8 of 2")
    #expect(anchor("ship", in: text, at: 27) == "ok 27..<31")
    #expect(anchor("ship", in: text, prefix: "blue", at: 4) == "moved 15..<19")
  }

  @Test("Words that are gone are marked as changed only between both of their neighbours")
  func changed() {
    let text = "They will sell the old ships in May."
    #expect(
      anchor("the new ships", in: text, prefix: "sell", suffix: "in May") == "changed 15..<28")
    #expect(anchor("the new ships", in: text, prefix: "sell") == "lost")
    #expect(anchor("the new ships", in: text) == "lost")
    #expect(anchor("never", in: text, prefix: "They", suffix: "will") == "changed 0..<9")
  }

  @Test("A changed place that could be two places is lost")
  func changedTwice() {
    let text = "sell A in May. sell B in May."
    #expect(anchor("C", in: text, prefix: "sell", suffix: "in May") == "lost")
  }

  @Test("Nothing is found in nothing")
  func empty() {
    #expect(anchor("word", in: "") == "lost")
    #expect(anchor(" ", in: "word") == "lost")
  }

  @Test(
    "The place does not depend on where 32 bytes end", arguments: [0, 1, 30, 31, 32, 33, 63, 64])
  func everyOffset(offset: Int) {
    let text = String(repeating: "x", count: offset) + "quay" + String(repeating: "y", count: 40)
    #expect(anchor("quay", in: text) == "ok \(offset)..<\(offset + 4)")
    #expect(anchor("quay", in: String(text.prefix(offset + 4))) == "ok \(offset)..<\(offset + 4)")
    #expect(anchor("quays", in: text) == "lost")
  }

  private func anchor(
    _ exact: String, in text: String, prefix: String? = nil, suffix: String? = nil,
    at start: Int? = nil
  ) -> String {
    let passage = Passage(
      number: 1, kind: .paragraph, range: TextRange(0, text.utf8.count), scalarStart: 0)
    let document = Document(
      id: "d", path: "d.txt", metadata: DocumentMetadata(), text: text, passages: [passage])
    let evidence = Evidence(
      document: "d", exact: exact, prefix: prefix, suffix: suffix,
      position: start.map { ScalarRange($0, $0 + exact.unicodeScalars.count) })
    return printed(document.anchor(for: evidence))
  }

  private func printed(_ anchor: Anchor) -> String {
    switch anchor {
    case .ok(let range): "ok \(range.start)..<\(range.end)"
    case .moved(let range): "moved \(range.start)..<\(range.end)"
    case .changed(let range): "changed \(range.start)..<\(range.end)"
    case .ambiguous(let range, let count): "ambiguous \(range.start)..<\(range.end) of \(count)"
    case .lost: "lost"
    }
  }
}
