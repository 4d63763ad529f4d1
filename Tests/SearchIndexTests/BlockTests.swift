import Testing

@testable import SearchIndex

@Suite("Blocks of 128 numbers")
struct BlockTests {
  /// Most of the numbers need so many bits, a few of them more.
  private func numbers(_ bits: Int, seed: UInt64) -> [UInt32] {
    var random = SeededGenerator(seed: seed)
    return (0..<128).map { _ in
      let isLarge = Int.random(in: 0..<12, using: &random) == 0
      let width = isLarge ? Int.random(in: 0...32, using: &random) : bits
      return width == 0 ? 0 : .random(in: 0...(.max >> UInt32(32 - width)), using: &random)
    }
  }

  @Test("patched numbers come back, all at once and one by one", arguments: 0...32)
  func patched(bits: Int) {
    for seed in 0..<20 {
      let numbers = numbers(bits, seed: UInt64(seed * 33 + bits))
      var bytes: [UInt8] = [9]
      PatchedBlock.append(numbers, to: &bytes)
      var unpacked = [UInt32](repeating: 7, count: 128)
      bytes.withUnsafeBufferPointer { all in
        guard let start = all.baseAddress.map({ $0 + 1 }) else { return }
        #expect(PatchedBlock.byteCount(at: start) == bytes.count - 1)
        PatchedBlock.unpack(start, into: &unpacked)
        #expect((0..<128).map { PatchedBlock.number(at: $0, in: start) } == numbers)
      }
      #expect(PatchedBlock.byteCount(of: numbers) == bytes.count - 1)
      #expect(unpacked == numbers)
    }
  }

  @Test("a few large numbers cost no more than themselves")
  func small() {
    var numbers = [UInt32](repeating: 0, count: 128)
    (numbers[5], numbers[127]) = (200, 3)
    var bytes: [UInt8] = []
    PatchedBlock.append(numbers, to: &bytes)
    #expect(bytes == [0x40, 2, 5, 127, 200, 3])
  }

  @Test("passages come back, near or far from each other", arguments: [1, 2, 3, 7, 90, 4000])
  func gaps(most: Int) {
    var random = SeededGenerator(seed: UInt64(most))
    for start: UInt32 in [0, 1, 70_000] {
      var next = start
      let passages = (0..<128).map { _ in
        let isNext = Bool.random(using: &random)
        let passage = next + (isNext ? 0 : UInt32.random(in: 0..<UInt32(most), using: &random))
        next = passage + 1
        return passage
      }
      var bytes: [UInt8] = []
      var scratch = [UInt32](repeating: 0, count: 128)
      GapBlock.append(passages[...], from: start, &scratch, to: &bytes)
      var unpacked = [UInt32](repeating: 7, count: 128)
      bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        #expect(GapBlock.byteCount(at: base) == bytes.count)
        GapBlock.unpack(base, from: start, into: &unpacked)
      }
      #expect(unpacked == passages)
    }
  }

  @Test("passages close to each other are marks")
  func marks() {
    let passages = (0..<128).map { UInt32($0 + $0 / 8 * 4) }
    var bytes: [UInt8] = []
    var scratch = [UInt32](repeating: 0, count: 128)
    GapBlock.append(passages[...], from: 0, &scratch, to: &bytes)
    #expect(bytes.prefix(5) == [PatchedBlock.noWidth, 3, 0xFF, 0xF0, 0x0F])
    #expect(bytes.count == 26)
  }

  @Test("places of blocks come back", arguments: [1, 31, 32, 33, 200])
  func places(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var table = PlaceTable()
    var places = [70_000]
    for _ in 1..<count { places.append((places.last ?? 0) + .random(in: 1...2000, using: &random)) }
    for place in places { table.append(place) }
    let bytes = [1, 2, 3] + table.bytes
    #expect(table.bytes.count == PlaceTable.byteCount(blocks: count))
    bytes.withUnsafeBytes { bytes in
      #expect(
        (0..<count).map { PlaceTable.place(of: $0, blocks: count, in: bytes, at: 3) } == places)
    }
  }
}
