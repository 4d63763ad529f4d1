import DocumentModel
import Foundation
import SearchIndex
import TextImport

extension Measurement {
  /// How long an index in a folder takes to be made, opened and brought up to date.
  static let store = Measurement(
    name: "store",
    help: "An index kept in a folder: made, opened again, with changes, with passages added."
  ) { settings throws(BenchmarkFailure) in
    let corpus = try Corpus(settings)
    let folder = settings.folder.path + "/store"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var table = FigureTable(title: "An index in a folder", columns: ["step", "p50", "p95"])
    table.notes = """
      \(corpus.summary); medians of \(settings.rounds) runs, on one thread. Words are found when they \
      are among the best ten of a search.
      """
    for step in StoreStep.all {
      let samples = Samples(step.times(corpus.documents, folder, rounds: settings.rounds))
      table.rows.append([
        step.name, Figure.milliseconds(samples.median),
        Figure.milliseconds(samples.percentile(0.95)),
      ])
    }
    return [table]
  }
}

/// Something that is done with an index in a folder, timed.
private struct StoreStep: Sendable {
  let name: String
  /// How often it is done at most; building takes long.
  var mostRounds = Int.max
  let time: @Sendable (_ documents: [Document], _ folder: String, _ round: Int) -> Duration

  /// Each goes on from what the one before it left.
  static let all = [
    StoreStep(name: "built and written", mostRounds: 3) { documents, folder, _ in
      try? FileManager.default.removeItem(atPath: folder)
      return ContinuousClock().measure { _ = update(documents, folder).finish() }
    },
    StoreStep(name: "opened, every byte checked, every text compared") { documents, folder, _ in
      ContinuousClock().measure { _ = update(documents, folder).index }
    },
    StoreStep(name: "one text changed, until it is found and on the disk") {
      documents, folder, round in
      var changed = documents
      changed[round % changed.count] = added(1, round)
      return ContinuousClock().measure {
        let index = update(changed, folder).finish() ?? SegmentedIndex()
        expectFound(round, index)
      }
    },
    StoreStep(name: "twenty passages added, until they are found") { documents, folder, round in
      let index = update(documents, folder).finish() ?? SegmentedIndex()
      let document = added(20, round)
      return ContinuousClock().measure { expectFound(round, index.adding([document])) }
    },
  ]

  func times(_ documents: [Document], _ folder: String, rounds: Int) -> [Duration] {
    let rounds = min(rounds, mostRounds)
    return (0...rounds).map { time(documents, folder, $0) }.suffix(rounds)
  }

  private static func update(_ documents: [Document], _ folder: String) -> IndexUpdate {
    IndexUpdate(of: DocumentCollection(documents), in: IndexStore(folder: folder))
  }

  /// Passages of about 80 words, with a word that no other text has.
  private static func added(_ count: Int, _ round: Int) -> Document {
    var text = PseudoText()
    let words = Array(text.document(bytes: 500 * count).utf8)
    var passages: [String] = []
    for number in 0..<count {
      let part = words[500 * number..<500 * (number + 1)]
      let blanks = part.map { $0 < 0x20 ? 0x20 : $0 }
      passages.append(String(decoding: blanks, as: UTF8.self) + " \(word(round))")
    }
    let file = SourceFile(
      path: "added-\(round).txt", bytes: Array(passages.joined(separator: "\n\n").utf8))
    return Corpus.document(file, -1 - round) ?? Document.none
  }

  private static func word(_ round: Int) -> String { "zzadded\(round)" }

  private static func expectFound(_ round: Int, _ index: SegmentedIndex) {
    let query = Query.typing(word(round) + " ").query
    let hits = index.best(query, limit: 10, context: .empty)
    precondition(!hits.isEmpty, "what was added is found")
  }
}

extension Document {
  fileprivate static let none = Document(
    id: "none", path: "none", metadata: DocumentMetadata(), text: "", passages: [])
}
