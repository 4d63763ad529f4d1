import DocumentModel
import Testing

@testable import TextImport

@Suite("Bytes become text")
struct DecodingTests {
  private static let words = "Café “quay” – 5 €"

  @Test("UTF-8 is read with and without a byte order mark")
  func utf8() throws {
    let bytes = Array(Self.words.utf8)
    #expect(try imported(bytes: bytes).document.text == Self.words)
    #expect(try imported(bytes: [0xEF, 0xBB, 0xBF] + bytes).document.text == Self.words)
  }

  @Test("UTF-16 is read in both orders, by its mark or by its zero bytes")
  func utf16() throws {
    let little = Self.words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Self.words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try imported(bytes: bytes).document.text == Self.words)
    }
  }

  @Test("Windows-1252 is recognized, and Latin-1 with it")
  func windows1252() throws {
    let bytes: [UInt8] = Array("Caf".utf8) + [0xE9, 0x2C, 0x20, 0x93] + Array("quay".utf8) + [0x94]
    #expect(
      try imported(bytes: bytes + Array(" 5 ".utf8) + [0x80]).document.text == "Café, “quay” 5 €")
  }

  @Test("UTF-8 with a broken byte stays UTF-8, and says so")
  func damaged() throws {
    let bytes = Array("déjà vu à côté".utf8) + [0xC3]
    let result = try imported(bytes: bytes)
    #expect(result.document.text == "déjà vu à côté\u{FFFD}")
    #expect(
      result.problems.map(\.description) == [
        "note.txt: 1 place is not UTF-8 and shown as \u{FFFD}; save the file as UTF-8 again"
      ])
  }

  @Test("An encoding that cannot be told is refused")
  func undecodable() {
    let shiftJIS: [UInt8] = [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x95, 0xB6]
    #expect(throws: ImportError.undecodable(path: "note.txt")) {
      try imported(bytes: shiftJIS + shiftJIS)
    }
  }

  @Test(
    "Binary files are refused, known formats by name",
    arguments: [
      (Array("%PDF-1.7 …".utf8), "a PDF file"), ([0x50, 0x4B, 3, 4, 20, 0, 0], "a ZIP archive"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a PNG picture"), (Array("text\0text\0\0".utf8), "binary"),
      ([UInt8](repeating: 1, count: 100), "binary"), (Array("RIFF\0\0".utf8), "a sound or film"),
    ])
  func binary(bytes: [UInt8], reason: String) {
    let error = #expect(throws: ImportError.self) { try imported(bytes: bytes, as: "a/scan") }
    #expect(error?.description.hasPrefix("a/scan: \(reason)") == true)
    #expect(error?.reason.hasSuffix("not text") == true)
    #expect(!DocumentImport.isProbablyText(bytes))
  }

  @Test("Text full of escape sequences is text, and keeps every byte")
  func controls() throws {
    let text = "\u{1B}[31mred\u{1B}[0m \u{202E}evil\u{7}\nplain"
    #expect(try imported(text).text == text)
  }

  @Test("Words that formats begin with are words where no zero byte is near")
  func words() throws {
    #expect(try imported("ID3 was the third form.").passages.count == 1)
  }

  @Test("What cannot be read is said in a sentence that ends in advice")
  func sentences() {
    #expect(
      ImportError.tooLarge(path: "a.txt", size: 300 << 20, limit: 256 << 20).description
        == "a.txt: 300 MB, and a file may have 256 MB. Cut it into parts.")
    #expect(
      ImportError.undecodable(path: "a.txt").description
        == "a.txt: text in an unknown encoding. "
        + "Convert it first, for instance: iconv -f GB18030 -t UTF-8 FILE.")
    #expect(
      ImportError.binary(path: "a", format: "a PDF file").description
        == "a: a PDF file, not text. Convert it to text or Markdown first (pdftotext, pandoc).")
  }
}
