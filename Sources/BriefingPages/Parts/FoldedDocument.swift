import BriefingLibrary
import DocumentModel
import QuotationAnalysis

/// A document with only those sentences left that hold what is safe to quote; what is between them
/// is folded away and counted.
///
///     Ann Roe: “The cranes are loud.”
///     … 14 sentences folded
///     Ben Low: “They are not.”
struct FoldedDocument: Sendable {
  enum Part: Sendable, Equatable {
    /// Sentences that follow each other in one passage.
    case sentences(TextRange, of: Passage)
    /// So many sentences are left out; headings do not count.
    case fold(sentences: Int)
  }

  private(set) var parts: [Part] = []
  /// For each part the first passage that it is of, by its number from one; ascending.
  private var firstPassages: [Int] = []
  /// Sentences left out since the last that is shown, and the passage of the first of them.
  private var hidden = 0
  private var hiddenPassage: Int?

  /// - Parameters:
  ///   - document: The document of the findings.
  ///   - findings: What was found in it.
  ///   - shown: What is shown whatever it is: bytes of the document's text.
  ///   - skipped: So many passages at the beginning are no parts: the title stands above.
  init(
    _ document: Document, _ findings: DocumentFindings, showing shown: [TextRange],
    skipping skipped: Int
  ) {
    for passage in document.passages.dropFirst(skipped) {
      for sentence in findings.voices(in: passage.range) {
        let range = sentence.range
        let isShown =
          findings.holdsSafeWords(range) || shown.contains { $0.overlaps(range) && !$0.isEmpty }
        if isShown {
          show(range, of: passage)
        } else {
          hide(passage)
        }
      }
    }
    fold()
  }

  private mutating func show(_ range: TextRange, of passage: Passage) {
    fold()
    if case .sentences(let before, let same)? = parts.last, same.number == passage.number {
      parts[parts.count - 1] = .sentences(TextRange(before.start, range.end), of: passage)
    } else {
      parts.append(.sentences(range, of: passage))
      firstPassages.append(passage.number)
    }
  }

  private mutating func hide(_ passage: Passage) {
    if hiddenPassage == nil { hiddenPassage = passage.number }
    if case .heading = passage.kind { return }
    hidden += 1
  }

  private mutating func fold() {
    defer { (hidden, hiddenPassage) = (0, nil) }
    guard let hiddenPassage, hidden > 0 else { return }
    parts.append(.fold(sentences: hidden))
    firstPassages.append(hiddenPassage)
  }

  /// The part in which a passage stands, or in which it is folded away.
  func part(ofPassage number: Int) -> Int? {
    guard !parts.isEmpty else { return nil }
    var low = 0
    var high = firstPassages.count
    while low < high {
      let middle = (low + high) / 2
      if firstPassages[middle] < number { low = middle + 1 } else { high = middle }
    }
    if low < firstPassages.count, firstPassages[low] == number { return low }
    return max(0, low - 1)
  }

  /// The first passage of a part, by its number from one.
  func passage(ofPart part: Int) -> Int { firstPassages[part] }
}

extension FoldedDocument.Part {
  /// For a fold, how many sentences it holds, in words.
  static func words(_ count: Int) -> String {
    count == 1 ? "… 1 sentence folded" : "… \(count.grouped) sentences folded"
  }
}
