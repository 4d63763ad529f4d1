import DocumentModel
import Foundation
import Testing

@testable import SearchIndex

@Suite("An index in a file")
struct SegmentTests {
  private let path = NSTemporaryDirectory() + "segment-\(UUID().uuidString)"

  private func opened(_ documents: [Document]) throws -> Segment {
    try Segment.write(MemoryIndex(documents: documents), to: path)
    return try Segment(path: path)
  }

  private let documents = [
    Document(
      "preview", title: "Chips and trade",
      ["#Export controls", "Chip makers wait. The chip rules changed.", "Detained in Taiwan"]
    ) { $0.publisher = "Reuters" },
    Document("empty", []),
    Document("readout", ["No titles here, only chips", "self-governing island"]),
  ]

  @Test("opens empty, and finds nothing then")
  func empty() throws {
    let segment = try opened([])
    #expect(try segment.found("chips") == "")
    #expect(try segment.found("-chips") == "")
  }

  @Test(
    "answers as the index in memory does",
    arguments: [
      "chip", "chips", "chi*", "\"chip makers\"", "detain", "in:title chip", "-in:title chips",
      "by:reuters chip", "document:readout chips", "-chip", "self-governing", "taiwan OR island",
      "chap~", "(chip OR export) -trade",
    ])
  func sameAsMemory(text: String) throws {
    let segment = try opened(documents)
    let memory = MemoryIndex(documents: documents)
    #expect(try segment.found(text) == memory.found(text))
  }

  @Test("a changed byte anywhere is noticed")
  func everyByte() throws {
    _ = try opened(documents)
    let bytes = try Data(contentsOf: URL(filePath: path))
    let head = bytes.indices.prefix(SegmentLayout.headSize)
    for place in Array(head) + stride(from: head.endIndex, to: bytes.endIndex, by: 11) {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      try changed.write(to: URL(filePath: path))
      #expect(throws: SegmentError.self) { try Segment(path: path) }
    }
  }

  @Test("a torn file is noticed", arguments: [0, 1, 31, 32, 300, 900])
  func torn(length: Int) throws {
    _ = try opened(documents)
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(length).write(to: URL(filePath: path))
    #expect(throws: SegmentError.damaged(path: path)) { try Segment(path: path) }
  }

  @Test("each fault says what happens next")
  func sentences() throws {
    #expect(throws: SegmentError.unreadable(path: "/nowhere")) { try Segment(path: "/nowhere") }
    #expect(
      SegmentError.otherVersion(path: "a", version: 9).description
        == "a: was written by another version (9), so the index is built again.")
  }
}
