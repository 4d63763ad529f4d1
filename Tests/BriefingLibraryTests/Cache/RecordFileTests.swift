import SearchIndex
import Testing

@testable import BriefingLibrary

@Suite("A file of records")
struct RecordFileTests {
  private static let version = ContentHash(ofText: "version")
  private static let records: [ContentHash: [UInt8]] = [
    ContentHash(ofText: "a"): [1, 2, 3],
    ContentHash(ofText: "b"): [],
    ContentHash(high: 0, low: .max): Array(0...255),
  ]

  private static func bytes() -> [UInt8] {
    let list = records.map { RecordFile.Record(key: $0, bytes: $1[...]) }
    return RecordFile.bytes(of: list, version: version)
  }

  @Test("Each record is found under its key, and nothing else is")
  func reading() throws {
    let file = try #require(RecordFile(Self.bytes(), version: Self.version))
    #expect(Set(file.keys) == Set(Self.records.keys))
    for (key, record) in Self.records { #expect(file.record(key).map(Array.init) == record) }
    #expect(file.record(ContentHash(ofText: "c")) == nil)
  }

  @Test("A file without records is one")
  func empty() throws {
    let bytes = RecordFile.bytes(of: [], version: Self.version)
    let file = try #require(RecordFile(bytes, version: Self.version))
    #expect(file.keys.isEmpty)
  }

  @Test("Another version, or another program's file, is none")
  func foreign() {
    #expect(RecordFile(Self.bytes(), version: ContentHash(ofText: "other")) == nil)
    #expect(
      RecordFile(Array("A letter of some length, not a cache.".utf8), version: Self.version) == nil)
    #expect(RecordFile([UInt8](repeating: 0, count: 500), version: Self.version) == nil)
  }

  @Test("A file cut anywhere, or with more behind, is none")
  func torn() {
    let bytes = Self.bytes()
    for length in 0..<bytes.count {
      #expect(RecordFile(Array(bytes[..<length]), version: Self.version) == nil, "cut at \(length)")
    }
    #expect(RecordFile(bytes + [0], version: Self.version) == nil)
  }

  @Test("Whatever bit is changed, no record reads as another")
  func flipped() {
    let bytes = Self.bytes()
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        guard let file = RecordFile(changed, version: Self.version) else { continue }
        let read = Self.records.keys.map { file.record($0).map(Array.init) }
        let lost = zip(Self.records.keys, read).filter { $1 == nil }
        #expect(lost.count == 1, "byte \(place), bit \(bit)")
        for (key, record) in zip(Self.records.keys, read) where record != nil {
          #expect(record == Self.records[key])
        }
      }
    }
  }
}
