import DocumentModel

/// The words of a page in CommonMark: marks for styles and links, everything else escaped.
enum MarkdownText {
  /// Spans at the beginning of a line, where some signs would begin a list, a heading or a rule.
  static func paragraph(_ spans: [Span]) -> String {
    guardingStart(inline(spans))
  }

  static func inline(_ spans: [Span]) -> String {
    var result = ""
    let spans = spans.filter { !$0.text.isEmpty }
    for (number, span) in spans.enumerated() {
      let next = number + 1 < spans.count ? spans[number + 1].text.first : nil
      result += inline(span, after: result.last, before: next)
    }
    return String(result.drop { $0 == " " })
  }

  /// A code block that nothing in the text can end.
  static func fenced(_ text: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { HarmlessText.marking($0) }
    return ([fence] + lines + [fence]).joined(separator: "\n")
  }

  /// `-` for a bullet; a number as it is.
  static func listMarker(_ marker: String) -> String {
    let digits = marker.prefix { $0.isASCII && $0.isNumber }
    let isNumber = 1...9 ~= digits.count && [".", ")"].contains(marker.dropFirst(digits.count))
    return isNumber ? marker : "-"
  }

  private static func inline(
    _ span: Span, after previous: Character?, before next: Character?
  ) -> String {
    let text = HarmlessText.marking(oneLine(span.text))
    let body = text.drop { $0 == " " }
    let before = String(repeating: " ", count: text.count - body.count)
    let core = String(body.reversed().drop { $0 == " " }.reversed())
    let after = String(repeating: " ", count: body.count - core.count)
    guard !core.isEmpty else { return text }
    var result = span.style == .code ? code(core) : escaped(core)
    let mark = span.style.mark
    if !mark.isEmpty,
      span.target != nil
        || canMark(core, after: before.last ?? previous, before: after.first ?? next)
    {
      result = mark + result + mark
    }
    if let target = span.target { result = "[\(result)](\(destination(target)))" }
    return before + result + after
  }

  /// Whether emphasis marks around the text would be read as such (CommonMark 0.31.2, section 6.2).
  private static func canMark(
    _ text: String, after previous: Character?, before next: Character?
  ) -> Bool {
    func opens(_ edge: Character?, beside outer: Character?) -> Bool {
      guard let edge, edge.isLetter || edge.isNumber else {
        return outer.map { !$0.isLetter && !$0.isNumber } ?? true
      }
      return true
    }
    return opens(text.first, beside: previous) && opens(text.last, beside: next)
  }

  private static func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }

  private static func destination(_ location: Location) -> String {
    let address =
      if case .web(let address) = location {
        HarmlessText.marking(address)
      } else {
        "attache:" + HarmlessText.marking(location.description)
      }
    guard address.contains(where: { " ()<>\\".contains($0) }) else { return address }
    var escaped = "<"
    for character in address {
      if "<>\\".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped + ">"
  }
}

extension MarkdownText {
  /// Signs that mean something inside a line, behind backslashes.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for index in text.indices {
      let character = text[index]
      let rest = text[text.index(after: index)...]
      let isSpecial =
        switch character {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "~": true
        case "&": beginsEntity(rest)
        // Before a link it would make an image of it.
        case "!": rest.isEmpty
        default: false
        }
      if isSpecial { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// Whether `&` before these characters would be read as an entity.
  private static func beginsEntity(_ rest: Substring) -> Bool {
    let name = rest.prefix(34).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  /// Escapes the sign that would begin a heading, a list, a rule or a quotation.
  private static func guardingStart(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    {
      return digits + "\\" + rest
    }
    guard let first = text.first, "#-+=".contains(first) else { return text }
    let next = text.drop { $0 == first }.first
    return next == nil || next == " " ? "\\" + text : text
  }

  private static func oneLine(_ text: String) -> String {
    text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for other in text {
      run = other == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension Span.Style {
  /// What stands on both sides of a text in this style.
  fileprivate var mark: String {
    switch self {
    case .strong, .match, .evidence: "**"
    case .emphasis, .caution: "*"
    case .plain, .muted, .meaning, .code, .mention, .link, .namedVoice, .unnamedVoice,
      .officialVoice, .unresolvedVoice, .faded:
      ""
    }
  }
}
