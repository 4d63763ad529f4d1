import BriefingLibrary
import DateAnalysis
import DocumentModel

extension PageMaker {
  /// The words of a passage that say when, as far as it is sure what they mean.
  func times(in document: Document, _ passage: Passage) -> [TimeExpression] {
    guard let dated = snapshot.analysis?.dates[document.id] else { return [] }
    return dated.expressions(in: passage.range).filter(dated.isSure)
  }

  /// From which day `last August` and the like are counted where the document's own date, which
  /// stands beside it, does not say so; or that nothing says it.
  func remarkOnTimes(in document: Document) -> String? {
    guard let dated = snapshot.analysis?.dates[document.id] else { return nil }
    guard let reference = dated.reference else { return remarkOnMissingDay(in: document) }
    guard dated.expressions.contains(where: { $0.origin == .relativeToDocument }) else {
      return nil
    }
    return switch reference.origin {
    case .frontMatter, .fileName: nil
    case .dateline: "times counted from \(reference.day.display), in its first lines"
    case .asOf: "times counted from \(reference.day.display), the day of this briefing"
    }
  }

  /// What is not dated because nothing says from which day the document speaks.
  func remarkOnMissingDay(in document: Document) -> String? {
    guard let dated = snapshot.analysis?.dates[document.id], dated.reference == nil else {
      return nil
    }
    return dated.expressions.first { $0.origin == .unresolved }.map {
      "no day to count “\(document.text.slice($0.range).oneLine)” from"
    }
  }
}

extension Substring {
  fileprivate var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
