import DocumentModel

extension TableReader {
  mutating func string(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    if case .string(let text) = value { return text }
    reportWrongType(key, value, wanted: "a string: \(key) = \"…\"")
    return nil
  }

  /// A string that must be there and not be blank.
  mutating func requiredString(_ key: String) -> String? {
    guard values[key] != nil else {
      _ = value(key)
      report("\(key) is missing; write \(key) = \"…\" below this line")
      return nil
    }
    guard let text = string(key) else { return nil }
    if text.allSatisfy(\.isWhitespace) {
      report("\(key) is empty; write \(key) = \"…\"", at: key)
      return nil
    }
    return text
  }

  /// A list of strings; one string may stand for a list of one.
  mutating func strings(_ key: String) -> [String] {
    guard let value = value(key) else { return [] }
    switch value {
    case .string(let text):
      return [text]
    case .list(let items):
      let texts = items.compactMap { item in
        if case .string(let text) = item { text } else { nil as String? }
      }
      if texts.count < items.count {
        report("\(key) holds what is no string; write \(key) = [\"…\", \"…\"]", at: key)
      }
      return texts
    default:
      reportWrongType(key, value, wanted: "a list of strings: \(key) = [\"…\"]")
      return []
    }
  }

  mutating func bool(_ key: String) -> Bool {
    guard let value = value(key) else { return false }
    if case .bool(let isTrue) = value { return isTrue }
    reportWrongType(key, value, wanted: "\(key) = true or \(key) = false")
    return false
  }

  mutating func integer(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    if case .integer(let number) = value, number >= 0 { return number }
    reportWrongType(key, value, wanted: "a whole number from zero: \(key) = 0")
    return nil
  }

  // Dates

  /// A date as exact as it is known.
  mutating func date(_ key: String) -> FuzzyDate? {
    guard let text = dateText(key) else { return nil }
    if let date = FuzzyDate(text) { return date }
    report(
      "\(key): \"\(text)\" is no date; write it in EDTF, such as \"2023-02-05\", \"2022-11\", "
        + "\"2023-02-05/2023-02-06\" or \"2022~\"",
      at: key)
    return nil
  }

  mutating func requiredDate(_ key: String) -> FuzzyDate? {
    if values[key] == nil { report("\(key) is missing; write \(key) = \"2023-02-05\"") }
    return date(key)
  }

  /// A whole day.
  mutating func day(_ key: String) -> CalendarDay? {
    guard let text = dateText(key) else { return nil }
    if let day = CalendarDay(text) { return day }
    report("\(key): \"\(text)\" is no day; write it as \(key) = \"2023-02-03\"", at: key)
    return nil
  }

  private mutating func dateText(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    switch value {
    case .string(let text), .date(let text): return text
    // 2022 without quotes
    case .integer(let year): return String(year)
    default:
      reportWrongType(key, value, wanted: "a date: \(key) = \"2023-02-05\"")
      return nil
    }
  }
}
