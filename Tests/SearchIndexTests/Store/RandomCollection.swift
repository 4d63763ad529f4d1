import DocumentModel

@testable import SearchIndex

/// Documents of few words that come, change and go, and queries for them; the same in every run.
struct RandomCollection {
  var random: SeededGenerator
  private(set) var documents: [Document] = []
  private var nextNumber = 0

  private static let words = [
    "harbour", "harbours", "pilot", "pilots", "piloted", "tide", "tides", "tidal", "co-operation",
    "cooperation", "quay", "港口", "港", "night-watch", "nightwatch", "Ölhafen", "to", "too",
  ]

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed) + 77)
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func words(_ most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &random)).map { _ in pick(Self.words) }
      .joined(separator: " ")
  }

  private mutating func document(_ id: Document.ID) -> Document {
    let paragraphs = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      pick(["", "", "#"]) + words(7)
    }
    let language = pick(["en", "en", "de", nil])
    let publisher = pick(["Harbour News", nil])
    return Document(id, title: words(2), paragraphs) {
      $0.language = language
      $0.publisher = publisher
    }
  }

  /// Gives what was added; some are put before others.
  mutating func add(_ count: Int, atEnd: Bool = false) -> [Document] {
    let added = (0..<count).map { _ in
      nextNumber += 1
      return document(Document.ID("d\(nextNumber)"))
    }
    for document in added {
      let place = atEnd ? documents.count : Int.random(in: 0...documents.count, using: &random)
      documents.insert(document, at: place)
    }
    return added
  }

  mutating func remove(_ count: Int) -> [Document.ID] {
    (0..<min(count, documents.count)).map { _ in
      documents.remove(at: Int.random(in: documents.indices, using: &random)).id
    }
  }

  mutating func change(_ count: Int) {
    for _ in 0..<count where !documents.isEmpty {
      let number = Int.random(in: documents.indices, using: &random)
      documents[number] = document(documents[number].id)
    }
  }

  mutating func swapSome() {
    guard documents.count > 1 else { return }
    documents.swapAt(0, Int.random(in: 1..<documents.count, using: &random))
  }

  mutating func query(depth: Int = 0) -> String {
    switch Int.random(in: 0..<(depth < 2 ? 12 : 8), using: &random) {
    case 0, 1: pick(Self.words)
    case 2: pick(["h", "ti", "pil", "co", "港", "t"]) + "*"
    case 3: "\"\(pick(Self.words)) \(pick(Self.words))\""
    case 4: pick(["in:title", "document:d2", "actor:pilot"])
    case 5: pick(["pilut~", "tde~", "harbor~1"])
    case 6: "-\(pick(Self.words))"
    case 7: "\(pick(Self.words)) NEAR/2 \(pick(Self.words))"
    case 8: "(\(query(depth: depth + 1)) OR \(query(depth: depth + 1)))"
    case 9: "-(\(query(depth: depth + 1)))"
    default: "(\(query(depth: depth + 1)) \(query(depth: depth + 1)))"
    }
  }
}
