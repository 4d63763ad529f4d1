import DocumentModel

/// All candidates in order of first mention; names in capitals apart from the same in small letters.
struct CandidateTable {
  private(set) var candidates: [NameCandidate] = []
  private var places: [UInt64: Int] = [:]

  init(_ runs: [NameRun], _ statistics: WordStatistics, _ documents: [Document]) {
    let cutter = NameCutter(statistics: statistics)
    for run in runs {
      let pieces = cutter.pieces(of: run)
      for piece in pieces {
        let place = place(of: piece, in: run, documents)
        candidates[place].add(piece, of: run)
        if let acronym = run.acronym, piece.words.endIndex == run.words.count {
          candidates[place].acronym = text(of: acronym, acronym, in: run, documents)
        }
      }
    }
  }

  private mutating func place(
    of piece: NamePiece, in run: NameRun, _ documents: [Document]
  ) -> Int {
    var key = WordKey.of(piece.words)
    if piece.words.allSatisfy({ $0.shape.contains(.allCapitals) }) { key = ~key }
    if let place = places[key] { return place }
    places[key] = candidates.count
    let name = text(
      of: piece.words[piece.words.startIndex], piece.words[piece.words.endIndex - 1], in: run,
      documents)
    candidates.append(NameCandidate(name: name, words: Array(piece.words)))
    return candidates.count - 1
  }

  private func text(
    of first: Word, _ last: Word, in run: NameRun, _ documents: [Document]
  ) -> String {
    let range = TextRange(Int(first.start), Int(last.end)).shifted(by: Int(run.offset))
    return documents[Int(run.document)].text.slice(range).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
