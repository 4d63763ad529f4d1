import DocumentModel

/// What a file's name tells where the document itself does not.
///
/// `wash-post_2016-10-05_oil-prices-fall.txt` is dated 2016-10-05, by `wash-post`, and called
/// "Oil prices fall". A date counts where it is whole, in ISO 8601, and not part of a longer
/// number; a publisher only where the name has three parts with the date between `_`.
struct FileNameHints {
  var date: FuzzyDate?
  var publisher: String?
  var title: String?

  init(path: String) {
    let name = FileName(path: path).base
    guard let place = Self.dateRange(in: name), let day = CalendarDay(name[place]) else { return }
    date = FuzzyDate(day)
    let before = name[..<place.lowerBound]
    let after = name[place.upperBound...]
    if before.hasSuffix("_"), after.hasPrefix("_"), before.count > 1 {
      publisher = String(before.dropLast())
    }
    title = Self.words(in: publisher == nil && after.count <= 1 ? before : after)
  }

  private static func dateRange(in name: String) -> Range<String.Index>? {
    var start = name.startIndex
    var previous: Character = " "
    while let end = name.index(start, offsetBy: 10, limitedBy: name.endIndex) {
      let isWhole = !previous.isNumber && (end == name.endIndex || !name[end].isNumber)
      if isWhole, CalendarDay(name[start..<end]) != nil { return start..<end }
      previous = name[start]
      start = name.index(after: start)
    }
    return nil
  }

  /// `oil-prices-fall` as `Oil prices fall`; nothing where there is no letter.
  private static func words(in slug: Substring) -> String? {
    let words = slug.split { "-_ ".contains($0) }.joined(separator: " ")
    guard let first = words.first, words.contains(where: \.isLetter) else { return nil }
    return first.uppercased() + words.dropFirst()
  }
}
