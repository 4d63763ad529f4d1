import Testing

@testable import SearchIndex

@Suite("The parts of an index file")
struct SegmentPartsTests {
  @Test("numbers of every width come back from a packed block", arguments: 0...32)
  func packing(bits: Int) {
    var random = SeededGenerator(seed: UInt64(bits))
    let most = bits == 0 ? 0 : UInt32.max >> UInt32(32 - bits)
    let numbers = (0..<128).map { _ in UInt32.random(in: 0...most, using: &random) }
    var bytes: [UInt8] = []
    BlockPacking.pack(numbers, bits: bits, into: &bytes)
    #expect(bytes.count == BlockPacking.byteCount(bits: bits))
    var unpacked = [UInt32](repeating: 7, count: 128)
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      BlockPacking.unpack(base, bits: bits, into: &unpacked)
      #expect((0..<128).map { BlockPacking.number(at: $0, in: base, bits: bits) } == numbers)
      #expect((0..<128).map { slowNumber($0, in: bytes, bits: bits) } == numbers)
    }
    #expect(unpacked == numbers || bits == 0)
  }

  /// Bit by bit: number `i` starts behind `i / 4` others in lane `i % 4` of four words side by side.
  private func slowNumber(_ index: Int, in bytes: UnsafeRawBufferPointer, bits: Int) -> UInt32 {
    (0..<bits).reduce(0) { number, bit in
      let place = index / 4 * bits + bit
      let byte = place / 32 * 16 + index % 4 * 4 + place % 32 / 8
      let isSet = bytes[byte] >> UInt8(place % 8) & 1 == 1
      return number | (isSet ? 1 << UInt32(bit) : 0)
    }
  }

  @Test("differences add up as one by one")
  func addingUp() {
    var random = SeededGenerator(seed: 3)
    var numbers = (0..<128).map { _ in UInt32.random(in: 0...1000, using: &random) }
    var sum: UInt32 = 17
    let expected = numbers.map { number in
      sum += number + 1
      return sum
    }
    BlockPacking.addUp(&numbers, stepping: 1, from: 17)
    #expect(numbers == expected)
  }

  @Test("lists of any length come back", arguments: [1, 2, 127, 128, 129, 256, 1000, 5000])
  func lists(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var passages: [UInt32] = []
    for _ in 0..<count {
      passages.append((passages.last ?? 0) + UInt32.random(in: 1...60, using: &random))
    }
    let weights = passages.map { _ in
      Bool.random(using: &random) ? 1 : UInt32.random(in: 1...300, using: &random)
    }
    let lengths = (0...Int(passages.last ?? 0)).map { _ in UInt16.random(in: 1...99, using: &random)
    }
    let saturation = Saturation(averageLength: 40)
    var encoder = PostingsEncoder(saturation: saturation, lengths: lengths)
    let before = encoder.append([1], [1])
    let place = encoder.append(passages[...], weights)
    #expect(before == 0)
    encoder.bytes.withUnsafeBytes { bytes in
      let reader = PostingsReader(
        UnsafeRawBufferPointer(rebasing: bytes[place...]), count: count)
      var read: (passages: [UInt32], weights: [UInt32]) = ([], [])
      for block in 0..<reader.blockCount {
        var (numbers, counts) = (
          [UInt32](repeating: 0, count: 128), [UInt32](repeating: 0, count: 128)
        )
        reader.decodePassages(of: block, into: &numbers)
        reader.decodeWeights(of: block, into: &counts)
        read.passages += numbers.prefix(reader.count(of: block))
        read.weights += counts.prefix(reader.count(of: block))
        let bound = ScoreBound.share(reader.bound(of: block))
        for slot in 0..<reader.count(of: block) {
          let share = saturation.of(counts[slot], length: lengths[Int(numbers[slot])])
          #expect(share <= bound)
        }
      }
      #expect(read.passages == passages)
      #expect(read.weights == weights)
      for _ in 0..<50 {
        let target = UInt32.random(in: 0...(passages.last ?? 0) + 5, using: &random)
        let expected =
          reader.blockCount == 1 && count < 128
          ? 0
          : (0..<reader.blockCount).first { reader.last(of: $0) >= target } ?? reader.blockCount
        #expect(reader.block(notBefore: target, from: 0) == expected)
      }
    }
  }

  @Test("positions come back, those in titles as such", arguments: [1, 5, 64, 200, 3000])
  func positions(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    for isWide in [false, true] {
      var occurrences: [Occurrence] = []
      var starts: [UInt32] = [0]
      for _ in 0..<count {
        var place = Int.random(in: 0...3, using: &random)
        let inTitle = Int.random(in: 0..<4, using: &random) == 0
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let width = isWide ? Int.random(in: 1...4, using: &random) : 1
          occurrences.append(Occurrence(position: place, width: width, inTitle: inTitle))
          place += Int.random(in: 1...40, using: &random)
        }
        starts.append(UInt32(occurrences.count))
      }
      let list = PostingList(
        passages: Array(0..<UInt32(count))[...], occurrenceStarts: starts[...],
        occurrences: occurrences)
      var encoder = PositionsEncoder()
      _ = encoder.append(list)
      encoder.bytes.withUnsafeBytes { bytes in
        let cursor = PositionsCursor(PositionsReader(bytes))
        var first = 0
        for index in 0..<count {
          let end = first + Int(list.weight(at: index))
          var read: [Occurrence] = []
          cursor.forEach(first..<end) {
            read.append(Occurrence(position: Int($0), width: Int($1), inTitle: $2))
          }
          #expect(read == Array(list.occurrences(at: index)))
          first = end
        }
      }
    }
  }

  @Test("near spellings are those within the distance", arguments: 0..<30)
  func spelling(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters: [Character] = ["a", "b", "c", "é", "習"]
    func word() -> String {
      String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
    }
    for _ in 0..<50 {
      let one = word()
      var other = word()
      let expected = distanceByTable(one, other)
      for limit in 1...2 {
        let distance = other.withUTF8 { Spelling(one).distance(to: $0, atMost: limit) }
        #expect(distance == (expected <= limit ? expected : nil), "\(one) \(other)")
      }
    }
  }
}
