/// The last word of a phrase where any will do that begins so: `"white hou"*`.
///
/// Scores are those of ``Relevance``: of the word itself, and of all words that begin so with it. There
/// may be many of these, so they are looked up for many passages at a time.
final class PhraseEnd {
  /// How often the phrase is found in a passage: with the word itself, and with any that begins so.
  private struct Weights {
    var whole: UInt32 = 0
    var begun: UInt32 = 0
  }

  /// Stands on the passages that hold any of the words.
  private let passages: WeightCursor
  /// Whether its weights are how often they do.
  private let isWeighed: Bool
  /// Stands on those that hold the word itself.
  private let whole: ListCursor?
  private let wholePlaces: WordPlaces
  private let places: WordPlaces
  private let scorer: PassageScorer

  /// The passages that hold the phrase up to its last word, where that must stand, and where in
  /// `starts` those of each passage begin.
  let waiting = PassageBatch(isScored: true)
  private var starts: [UInt32] = []
  private var firstStarts: [Int] = []
  private var ends: [UInt32] = []
  private let isWhole: UnsafeMutablePointer<Bool>
  private var weights: [Weights] = []

  init(
    _ passages: WeightCursor, isWeighed: Bool, whole: ListCursor?, wholePlaces: WordPlaces,
    places: WordPlaces, _ scorer: PassageScorer
  ) {
    self.passages = passages
    self.isWeighed = isWeighed
    self.whole = whole
    self.wholePlaces = wholePlaces
    self.places = places
    self.scorer = scorer
    isWhole = .allocate(capacity: PassageBatch.capacity)
    isWhole.initialize(repeating: false, count: PassageBatch.capacity)
  }

  deinit {
    isWhole.deallocate()
  }

  func advance(to target: UInt32) -> UInt32 { passages.advance(to: target) }

  /// Keeps the passages that hold any of the words, and that may earn enough.
  ///
  /// The scores are shares that are not exceeded; `weight` is that of the words before. What begins so
  /// may stand twice at one place, joined with the next word and without.
  func keep(_ batch: PassageBatch, weight: (_ index: Int) -> UInt32) {
    let isScored = batch.isScored
    batch.isScored = false
    batch.clearFound()
    whole?.lookUp(batch)
    for index in 0..<batch.count { isWhole[index] = batch.found[index] > 0 }
    batch.clearFound()
    batch.isScored = isScored && isWeighed
    passages.lookUp(batch)
    batch.isScored = isScored
    for index in 0..<batch.count where isScored && batch.found[index] > 0 && !isWhole[index] {
      let most = isWeighed ? batch.found[index] : PassageSums.most
      let share = scorer.startShare(min(most, 2 * weight(index)), batch.passages[index])
      if share <= batch.needed { batch.found[index] = 0 }
    }
    batch.keep(found: true)
  }

  func startWaiting() {
    waiting.count = 0
    starts.removeAll(keepingCapacity: true)
    firstStarts.removeAll(keepingCapacity: true)
  }

  /// Puts passages in which the words before stand with the others that wait.
  func add(_ batch: PassageBatch, _ places: PhrasePlaces) {
    for index in 0..<batch.count {
      firstStarts.append(starts.count)
      starts.append(contentsOf: places.places(at: index))
      waiting.append(batch.passages[index], 0)
    }
  }

  /// Keeps those that wait in which one of the words stands where those before it lead to.
  func follow() {
    wholePlaces.look(waiting)
    places.look(waiting)
    firstStarts.append(starts.count)
    weights.removeAll(keepingCapacity: true)
    for index in 0..<waiting.count {
      let starts = starts[firstStarts[index]..<firstStarts[index + 1]]
      let begun = weight(places, at: index, from: starts)
      waiting.found[index] = begun
      guard begun > 0 else { continue }
      weights.append(Weights(whole: weight(wholePlaces, at: index, from: starts), begun: begun))
    }
    waiting.keep(found: true)
  }

  private func weight(
    _ word: WordPlaces, at index: Int, from starts: ArraySlice<UInt32>
  ) -> UInt32 {
    word.gather(at: index)
    ends.removeAll(keepingCapacity: true)
    var weight: UInt32 = 0
    word.forEach { place, width, isInTitle in
      guard starts.contains(place), !ends.contains(place + width) else { return }
      ends.append(place + width)
      weight += isInTitle ? Relevance.titleCount : 1
    }
    return weight
  }

  /// What the phrase comes to in one of the passages that were kept.
  func share(at index: Int) -> Double {
    let (weights, passage) = (weights[index], waiting.passages[index])
    let alike = scorer.startShare(weights.whole + weights.begun, passage)
    return weights.whole > 0 ? max(alike, scorer.share(weights.whole, passage)) : alike
  }
}
