import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("The name tagger")
struct NameTaggerTests {
  @Test("the shipped model is whole, and reads people, bodies and places")
  func model() throws {
    let model = try #require(NameModel.shipped)
    let text = "Minister Maria Keller of the Ministry of Finance met John Smith in Paris."
    let names = NameTagger(model).names(in: document("one", text))
    #expect(
      names.map { "\(text.slice($0.range)) \($0.type)" } == [
        "Maria Keller person", "Ministry of Finance organization", "John Smith person",
        "Paris place",
      ])
  }

  @Test("bytes that are no model are refused", arguments: [0, 15, 16, 528, 4096])
  func noModel(size: Int) {
    let bytes = [UInt8](repeating: 0x41, count: size)
    #expect(bytes.withUnsafeBytes { NameModel($0) } == nil)
  }

  @Test("tags follow one another as parts of names do")
  func tags() {
    let first = NameTag(.first, of: .person)
    let last = NameTag(.last, of: .person)
    #expect(first.mayPrecede(last) && last.mayPrecede(first) && last.mayPrecede(.outside))
    #expect(!first.mayPrecede(.outside) && !first.mayPrecede(NameTag(.last, of: .place)))
    #expect(!NameTag.outside.mayPrecede(last) && !last.mayStart && !first.mayEnd)
    for type in NameType.allCases { #expect(NameTag(.only, of: type).type == type) }
  }

  @Test(
    "names can only be near capitals",
    arguments: [
      ("no name is in here", ""), ("we saw Ann Doe of Oslo today", "Ann Doe of Oslo"),
      ("the al-Amal square", "al-Amal"), ("the 3rd Harbour Guard 7 came", "3rd Harbour Guard 7"),
      ("Ann is very far away from Oslo", "Ann|Oslo"), ("it was Ann? Ben came", "Ann|Ben"),
      ("we met Ryu Yeong-min today", "Ryu Yeong-min"), ("the Sa'eed fund is new", "Sa'eed"),
      ("we saw Paula Harper. Ben came", "Paula Harper|Ben"), ("it cost US$ 3", ""),
    ])
  func islands(text: String, expected: String) throws {
    var scene = TaggerScene(try #require(NameModel.shipped))
    var text = text
    let found = text.withUTF8 { bytes in
      scene.read(bytes, DocumentCasings())
      var found: [String] = []
      NameIslands.forEach(in: scene) { island in
        let start = Int(scene.words[island.lowerBound].start)
        let end = Int(scene.words[island.upperBound - 1].end)
        found.append(String(decoding: bytes[start..<end], as: UTF8.self))
      }
      return found
    }
    #expect(found.joined(separator: "|") == expected)
  }
}
