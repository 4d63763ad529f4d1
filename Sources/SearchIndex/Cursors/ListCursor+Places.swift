/// By the number of a passage in the list, wherever the cursor stands.
extension ListCursor {
  /// The number of the passage in the list, from zero.
  @inline(__always)
  var place: UInt32 { place(ofSlot: index) }

  @inline(__always)
  func place(ofSlot slot: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: block &* BlockPacking.size &+ slot)
  }

  /// The weight in a passage by its number in the list, wherever the cursor stands.
  @inline(__always)
  func weight(ofPlace place: UInt32) -> UInt32 {
    let (block, slot) = (Int(place >> 7), Int(place & 127))
    if weightBlock == block { return weights[slot] }
    return reader.weight(at: slot, of: block) ?? unpackedWeights(of: block)[slot]
  }

  func unpackedWeights(of block: Int) -> UnsafeMutablePointer<UInt32> {
    if weightBlock != block {
      reader.decodeWeights(of: block, into: weights)
      weightBlock = block
    }
    return weights
  }

  /// The numbers of a passage's positions in the list of them, by its number in the list, wherever
  /// the cursor stands.
  ///
  /// All of a block are added up once a second passage of it is asked for.
  @inline(__always)
  func positions(ofPlace place: UInt32) -> Range<Int> {
    let (block, slot) = (Int(place >> 7), Int(place & 127))
    guard endsBlock == block else { return firstPositions(at: slot, of: block) }
    let end = Int(ends[slot])
    return end - Int(ends[slot + BlockPacking.size])..<end
  }

  private func firstPositions(at slot: Int, of block: Int) -> Range<Int> {
    let weights = unpackedWeights(of: block)
    guard askedBlock == block else {
      askedBlock = block
      var before = reader.positionsBefore(block)
      for earlier in 0..<slot { before += Int(weights[earlier]) }
      return before..<before + Int(weights[slot])
    }
    ends.update(from: weights, count: BlockPacking.size)
    (ends + BlockPacking.size).update(from: weights, count: BlockPacking.size)
    BlockPacking.addUp(
      ends, stepping: 0, from: UInt32(truncatingIfNeeded: reader.positionsBefore(block)))
    endsBlock = block
    let end = Int(ends[slot])
    return end - Int(weights[slot])..<end
  }
}
