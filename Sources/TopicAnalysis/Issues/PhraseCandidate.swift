/// A phrase that an issue may be named for.
struct PhraseCandidate {
  let key: PhraseKey
  let score: Double
  /// Its place in ``SubjectArea/all``, where it tells of one of these.
  var area: Int?
  /// Passages that have it, counted over the folder, in order.
  var passages: [Int32] = []
  var documents: Set<Int32> = []
  /// The spelling that is most frequent, and how often each one is.
  var spellings: [String: Int] = [:]

  init(key: PhraseKey, score: Double, area: Int? = nil) {
    self.key = key
    self.score = score
    self.area = area
  }

  /// The most frequent spelling; of two, the one first in the alphabet.
  var spelling: String {
    spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  /// Passages that have both.
  func common(with other: PhraseCandidate) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < passages.count, right < other.passages.count {
      if passages[left] == other.passages[right] { common += 1 }
      let isLeftFirst = passages[left] <= other.passages[right]
      if passages[left] >= other.passages[right] { right += 1 }
      if isLeftFirst { left += 1 }
    }
    return common
  }
}
