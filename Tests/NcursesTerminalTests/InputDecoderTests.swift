import ScreenModel
import Testing

@testable import NcursesTerminal

@Suite("Bytes from the terminal become events")
struct InputDecoderTests {
  /// Names of keys, and other events in words.
  private func decoded(_ text: String) -> [String] {
    var decoder = InputDecoder()
    let events = decoder.feed(Array(text.utf8)) + decoder.flush()
    return events.map { event in
      switch event {
      case .key(let key): key.name
      case .paste(let text): "paste(\(text))"
      case .mouse(let mouse):
        "\(mouse.kind) \(mouse.button) at \(mouse.position.x),\(mouse.position.y)"
      case .resize, .resumed, .terminate, .hangUp: "\(event)"
      }
    }
  }

  @Test(
    "keys have their names, whichever form the terminal sends",
    arguments: [
      ("jG é中", "j G Space é 中"),
      ("\r\n\t\u{7F}\u{8}", "Enter Enter Tab BSpace BSpace"),
      ("\u{0}\u{3}\u{1A}\u{1C}\u{1F}", "C-Space C-c C-z C-\\ C-_"),
      ("\u{1B}[A\u{1B}OA\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[8~", "Up Up Home End Home End"),
      ("\u{1B}[3~\u{1B}[2~\u{1B}[5~\u{1B}[6~", "Del Ins PageUp PageDown"),
      ("\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[15~\u{1B}[24~", "F1 F1 F1 F5 F12"),
      ("\u{1B}[Z\u{1B}[1;2R\u{1B}[1;2P", "S-Tab S-F3 S-F1"),
      ("\u{1B}[1;3D\u{1B}[1;5C\u{1B}[1;4A\u{1B}[3;3~", "M-Left C-Right M-S-Up M-Del"),
      ("\u{1B}\u{1B}[D\u{1B}\u{1B}OC", "M-Left M-Right"),
      ("\u{1B}[a\u{1B}Od\u{1B}[5^", "S-Up C-Left C-PageUp"),
      ("\u{1B}x\u{1B}X", "M-x M-X"),
      ("\u{1B}é\u{1B}\r\u{1B}\u{3}\u{1B}\u{7F}", "M-é M-Enter C-M-c M-BSpace"),
      ("\u{1B}[97;5u\u{1B}[27;5;97~\u{1B}[13;2u", "C-a C-a S-Enter"),
    ])
  func keys(bytes: String, names: String) {
    #expect(decoded(bytes).joined(separator: " ") == names)
  }

  @Test(
    "what is cut off in the middle is a key when nothing follows",
    arguments: [
      ("\u{1B}", "Esc"), ("\u{1B}\u{1B}", "Esc Esc"), ("\u{1B}[", "M-["), ("\u{1B}O", "M-O"),
      ("\u{1B}]", "M-]"), ("\u{1B}[1;", ""), ("a\u{1B}", "a Esc"),
    ])
  func undecided(bytes: String, names: String) {
    #expect(decoded(bytes).joined(separator: " ") == names)
  }

  @Test(
    "reports and replies that nobody asked for press no keys",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[12;40R", "\u{1B}[I", "\u{1B}[99~", "\u{1B}[0n",
      "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;cm0gLXJm\u{7}", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}[>0;276;0c", "\u{1B}[57441u",
    ])
  func replies(bytes: String) {
    #expect(decoded(bytes + "j") == ["j"])
  }

  @Test("buttons and wheel say where")
  func mouse() {
    #expect(
      decoded("\u{1B}[<0;6;7M\u{1B}[<0;6;7m\u{1B}[<64;1;1M\u{1B}[<65;300;200M\u{1B}[<2;1;1M") == [
        "press 1 at 5,6", "release 1 at 5,6", "wheelUp 0 at 0,0", "wheelDown 0 at 299,199",
        "press 3 at 0,0",
      ])
    #expect(decoded("\u{1B}[<128;2;2M\u{1B}[<129;2;2M") == ["press 8 at 1,1", "press 9 at 1,1"])
    #expect(decoded("\u{1B}[<35;2;2M\u{1B}[<32;2;2M") == ["drag 1 at 1,1"])
    #expect(decoded("\u{1B}[M !!\u{1B}[M#!!") == ["press 1 at 0,0", "release 0 at 0,0"])
  }

  @Test("modifiers of a click are told")
  func modifiedClick() {
    #expect(
      MouseReport(4 + 8 + 16, x: 1, y: 1, isRelease: false).event?.modifiers
        == [.shift, .alt, .control])
  }

  @Test("a paste is one event, whatever is in it")
  func paste() {
    #expect(
      decoded("a\u{1B}[200~q\r\u{1B}[A中\u{1B}[201~b") == ["a", "paste(q\r\u{1B}[A中)", "b"])
  }

  @Test("it does not matter where the bytes are cut")
  func pieces() {
    let text = "é\u{1B}[1;3D\u{1B}[<0;6;7M\u{1B}[200~x\u{1B}[201~\u{1B}]0;t\u{1B}\\\u{1B}x中"
    let bytes = Array(text.utf8)
    var whole = InputDecoder()
    let expected = whole.feed(bytes)
    #expect(expected.count == 6)
    for cut in 1..<bytes.count {
      var decoder = InputDecoder()
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(events == expected, "cut at \(cut)")
    }
  }

  @Test("a lone Esc is held back until it is decided")
  func escape() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isUndecided)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isUndecided)
  }

  @Test("bytes that are no text are left out")
  func garbage() {
    var decoder = InputDecoder()
    #expect(
      decoder.feed([0xFF, 0xC3, 0x28, 0xC2, 0x9B, 0x6A]) == [
        .key(.character("(")), .key(.character("j")),
      ])
  }

  @Test("a long paste is read in time that grows with its length")
  func longPaste() {
    var decoder = InputDecoder()
    let line = Array(repeating: UInt8(ascii: "~"), count: 100_000)
    _ = decoder.feed(Array("\u{1B}[200~".utf8))
    for _ in 1...5 { #expect(decoder.feed(line).isEmpty) }
    let events = decoder.feed(Array("\u{1B}[201~".utf8))
    #expect(events == [.paste(String(repeating: "~", count: 500_000))])
  }
}
