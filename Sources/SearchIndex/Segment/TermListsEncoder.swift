/// Writes the postings and positions of terms in a row, to be joined with those of others.
struct TermListsEncoder: Sendable {
  fileprivate var postings: PostingsEncoder
  fileprivate var positions = PositionsEncoder()
  fileprivate var names: [UInt8] = []
  fileprivate var sizes: [Size] = []
  private var weights: [UInt32] = []

  /// In passages and in bytes.
  fileprivate struct Size {
    let name: Int
    let passages: Int
    let postings: Int
    let positions: Int
  }

  init(saturation: Saturation, lengths: [UInt16]) {
    postings = PostingsEncoder(saturation: saturation, lengths: lengths)
  }

  mutating func append(_ list: PostingList, _ term: some Collection<UInt8>, zone: Zone) {
    list.weights(in: zone, into: &weights)
    let postings = self.postings.append(list.passages, weights)
    let positions = self.positions.append(list, in: zone)
    append(
      term, passages: list.passages.count, postings: self.postings.bytes.count - postings,
      positions: self.positions.bytes.count - positions)
  }

  mutating func append(_ union: StartLists.Union) {
    postings.form = .start
    let place = postings.append(union.passages[...], union.weights)
    postings.form = .word
    append(
      TermTag.start.bytes + union.start, passages: union.passages.count,
      postings: postings.bytes.count - place, positions: 0)
  }

  private mutating func append(
    _ term: some Collection<UInt8>, passages: Int, postings: Int, positions: Int
  ) {
    names.append(contentsOf: term)
    sizes.append(
      Size(name: term.count, passages: passages, postings: postings, positions: positions))
  }
}

/// All terms of an index file with their postings and positions.
struct TermLists {
  private(set) var terms = TermTableEncoder()
  private(set) var postings: [UInt8] = []
  private(set) var positions: [UInt8] = []

  /// The pieces in the order of their terms' bytes.
  init(joining pieces: [TermListsEncoder]) {
    for piece in pieces { append(piece) }
    terms.finish(at: (postings.count, positions.count))
  }

  private mutating func append(_ piece: TermListsEncoder) {
    var places = (postings: postings.count, positions: positions.count)
    var name = 0
    for size in piece.sizes {
      terms.append(
        piece.names[name..<name + size.name], passages: size.passages, places: places,
        sizes: (size.postings, size.positions))
      name += size.name
      places.postings += size.postings
      places.positions += size.positions
    }
    postings.append(contentsOf: piece.postings.bytes)
    positions.append(contentsOf: piece.positions.bytes)
  }
}
