import ActorAnalysis
import Foundation

/// Writes the layout that `NameModel` reads.
struct ModelFile {
  /// A weight of one in the file's whole numbers.
  static let scale: Float = 24

  private(set) var bytes: [UInt8] = []

  /// With nothing learnt, for its lists.
  init(lexicon: LexiconFile) {
    self.init(lexicon: lexicon, weights: [], steps: [])
  }

  /// `weights` are sorted with those first that matter most.
  init(
    lexicon: LexiconFile, weights: [(feature: UInt64, row: SIMD16<Float>)],
    steps: [SIMD16<Float>]
  ) {
    let slots = UInt64(lexicon.marks.count * 2 + 64)
    let rows = UInt64(weights.count * 5 / 4 + 2)
    append(UInt32(0x314D_4E41))
    append(UInt32(rows))
    append(UInt32(slots))
    append(UInt32(0))
    for tag in 0..<16 {
      for next in 0..<16 {
        append(steps.isEmpty ? Int16(0) : Self.step(steps[tag][next]))
      }
    }
    appendLexicon(lexicon, slots)
    appendRows(weights, rows)
  }

  private static func step(_ value: Float) -> Int16 {
    value < -100 ? -12000 : Int16((value * scale).rounded())
  }

  private mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }

  private mutating func appendLexicon(_ lexicon: LexiconFile, _ count: UInt64) {
    var table = [(key: UInt32, marks: UInt32)](repeating: (0, 0), count: Int(count))
    for (hash, marks) in lexicon.marks.sorted(by: { $0.key < $1.key }) {
      var slot = Int(NameModel.lexiconSlot(of: hash, in: count))
      let key = NameModel.lexiconKey(of: hash)
      while table[slot].key != 0, table[slot].key != key { slot = (slot + 1) % table.count }
      table[slot] = (key, table[slot].marks | marks.rawValue)
    }
    for entry in table {
      append(entry.key)
      append(entry.marks)
    }
  }

  private mutating func appendRows(
    _ weights: [(feature: UInt64, row: SIMD16<Float>)], _ count: UInt64
  ) {
    var table = [[Int8]?](repeating: nil, count: Int(count))
    var lost = 0
    for (feature, row) in weights {
      let slot = NameModel.slot(of: feature, in: count)
      let places = [slot, slot + 1].filter { $0 < table.count }
      guard let free = places.first(where: { table[$0] == nil }) else {
        lost += 1
        continue
      }
      var values = (0..<15).map { Int8(max(-127, min(127, (row[$0] * Self.scale).rounded()))) }
      values.append(Int8(bitPattern: NameModel.check(of: feature)))
      table[free] = values
    }
    print("\(weights.count) features, \(lost) without a free row")
    for row in table {
      bytes += (row ?? [Int8](repeating: 0, count: 16)).map { UInt8(bitPattern: $0) }
    }
  }

  /// The model, kept for ever.
  func loaded() throws -> NameModel {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    guard let model = NameModel(UnsafeRawBufferPointer(copy)) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return model
  }
}
