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

  private let bytesPath = NSTemporaryDirectory() + "segment-\(UUID().uuidString)"

  /// Whether opening fails, or else what a search reads.
  private func isNoticed(_ bytes: Data, _ queries: [Query]) throws -> (opening: Bool, search: Bool)
  {
    try bytes.write(to: URL(filePath: bytesPath))
    guard let segment = try? Segment(path: bytesPath, isChecked: false) else { return (true, true) }
    for query in queries { _ = segment.search(query, limit: 10, context: .empty) }
    #expect(segment.isWhole == false)
    return (false, segment.hasFoundDamage)
  }

  @Test("a changed byte anywhere is noticed, at the latest by the search that reads it")
  func everyByte() throws {
    _ = try opened(documents)
    let queries = try ["chip", "c*", "\"chip makers\"", "tiawan~"].map { try Query(parsing: $0) }
    let bytes = try Data(contentsOf: URL(filePath: path))
    var opening = 0
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      let noticed = try isNoticed(changed, queries)
      #expect(noticed.search, "byte \(place)")
      opening += noticed.opening ? 1 : 0
    }
    #expect(opening < bytes.count / 2)
    try bytes.write(to: URL(filePath: bytesPath))
    #expect(try Segment(path: bytesPath, isChecked: false).isWhole)
  }

  @Test("a torn file is noticed wherever it ends")
  func torn() throws {
    _ = try opened(documents)
    let bytes = try Data(contentsOf: URL(filePath: path))
    for length in bytes.indices {
      try bytes.prefix(length).write(to: URL(filePath: bytesPath))
      #expect(throws: SegmentError.damaged(path: bytesPath)) {
        try Segment(path: bytesPath, isChecked: false)
      }
    }
  }

  @Test("files of others and of other versions are told apart")
  func strangers() throws {
    try Data("Dear reader, this is a letter and no index at all.".utf8)
      .write(to: URL(filePath: bytesPath))
    #expect(throws: SegmentError.foreign(path: bytesPath)) { try Segment(path: bytesPath) }
    _ = try opened(documents)
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[8] = 99
    try bytes.write(to: URL(filePath: bytesPath))
    #expect(throws: SegmentError.otherVersion(path: bytesPath, version: 99)) {
      try Segment(path: bytesPath)
    }
  }

  @Test("a build that is broken off leaves the file that was there")
  func brokenOff() throws {
    _ = try opened(documents)
    let before = try Data(contentsOf: URL(filePath: path))
    // What a killed writer leaves: part of a file under the name for files being written.
    let left = URL(filePath: "\(path).\(getpid()).new")
    try before.prefix(before.count / 2).write(to: left)
    #expect(try Segment(path: path).isWhole)
    try Segment.write(MemoryIndex(documents: []), to: path)
    #expect(try Segment(path: path).passageCount == 0)
    #expect(!FileManager.default.fileExists(atPath: left.path))
    let folder = path + "-folder"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // No file can take the name of a folder, so the renaming fails; nothing is left of it.
    #expect(throws: SegmentError.unwritable(path: folder)) {
      try Segment.write(MemoryIndex(documents: documents), to: folder)
    }
    #expect(!FileManager.default.fileExists(atPath: "\(folder).\(getpid()).new"))
  }

  @Test("each fault says what happens next")
  func sentences() throws {
    #expect(throws: SegmentError.unreadable(path: "/nowhere")) { try Segment(path: "/nowhere") }
    #expect(
      SegmentError.otherVersion(path: "a", version: 9).description
        == "a: was written by another version (9), so the index is built again.")
  }
}
