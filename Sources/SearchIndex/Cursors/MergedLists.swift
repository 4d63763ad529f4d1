/// The passages of several lists, with the weights in all of them added up to a number.
struct MergedLists {
  private(set) var passages: [UInt32] = []
  private(set) var weights: [UInt8] = []

  /// Weights beyond `most` count as that; where it is one, none are read.
  init(_ lists: [PostingsReader], passageCount: Int, most: UInt32) {
    let sums = PassageSums.taken(passageCount: passageCount)
    let most = UInt8(clamping: min(most, PassageSums.most))
    for list in lists { sums.add(list, most: most) }
    let total = lists.reduce(0) { $0 + $1.count }
    let capacity = min(total, passageCount)
    var count = 0
    weights = [UInt8](unsafeUninitializedCapacity: capacity) { weights, initializedCount in
      passages = [UInt32](unsafeUninitializedCapacity: capacity) { passages, initializedCount in
        if let weights = weights.baseAddress, let passages = passages.baseAddress {
          count = sums.move(to: passages, weights)
        }
        initializedCount = count
      }
      initializedCount = count
    }
    sums.giveBack()
  }
}
