import Testing

@testable import SearchIndex

@Suite("The terms of an index file")
struct TermTableTests {
  @Test("what terms own comes back, and terms are found", arguments: [0, 1, 7, 8, 9, 100])
  func terms(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let names = (0..<count).map { number in
      Array(String("\(1000 + number)ab".prefix(4 + number % 3)).utf8)
    }
    var encoder = TermTableEncoder()
    var records: [TermRecord] = []
    var (postings, positions) = (0, 0)
    for name in names {
      let sizes = (
        Int.random(in: 1...90_000, using: &random), Int.random(in: 0...300, using: &random)
      )
      let found = Int.random(in: 1...5000, using: &random)
      encoder.append(name, passages: found, places: (postings, positions), sizes: sizes)
      records.append(
        TermRecord(
          count: found, postings: postings..<postings + sizes.0,
          positions: positions..<positions + sizes.1))
      postings += sizes.0
      positions += sizes.1
    }
    encoder.finish(at: (postings, positions))
    encoder.groups.withUnsafeBytes { groups in
      encoder.details.withUnsafeBytes { details in
        encoder.bytes.withUnsafeBytes { bytes in
          let table = TermTable(count: count, groups: groups, details: details, bytes: bytes)
          #expect((0..<count).map(table.record) == records)
          #expect((0..<count).map { Array(table[$0]) } == names)
          #expect(names.map { table.number(of: $0) } == Array(0..<count))
          #expect(table.number(of: [0x39]) == nil)
        }
      }
    }
  }

  @Test(
    "traits of passages come back from as few bytes as they need",
    arguments: [
      ([4, 4, 4], 1), ([1, 3, 1, 1, 3], 3), ([1, 3, 1], 3), ([1, 2, 3, 2], 4),
      ([], 0),
    ] as [([UInt8], Int)])
  func traits(traits: [UInt8], size: Int) {
    let bytes = PassageTraits.encoded(traits)
    #expect(bytes.count == size)
    bytes.withUnsafeBytes { bytes in
      #expect(
        traits.indices.map { PassageTraits.byte(of: $0, in: bytes, count: traits.count) } == traits)
    }
  }
}
