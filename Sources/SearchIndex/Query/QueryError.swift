import TextAnalysis

/// What is wrong with a query, where, and what to write instead.
package struct QueryError: Error, Hashable, Sendable {
  /// In characters of the text, from one.
  package let column: Int
  let fault: Fault

  enum Fault: Hashable, Sendable {
    case strayClose
    case unclosedGroup
    case emptyGroup
    case tooDeep
    case unclosedQuote
    case emptyQuote
    case lonelyOperator(String)
    case lonelyNear
    case lonelyMinus
    case lonelyStar
    case innerStar(String)
    case nearSpelling(String)
    case noWord(String)
    case noOperator(String)
    case noValue(String, example: String)
    case badValue(String, advice: String)
    case nothing
  }

  package var message: String {
    switch fault {
    case .strayClose: "Nothing is open here. Leave out the “)”, or write a “(” before it."
    case .unclosedGroup: "This bracket is never closed. Write a “)” where the group ends."
    case .emptyGroup: "Nothing stands between these brackets. Write words there or leave them out."
    case .tooDeep: "Brackets in more than \(QueryParser.deepest) others. Write it with fewer."
    case .unclosedQuote: "This quotation mark is never closed. Write a “\"” where the phrase ends."
    case .emptyQuote:
      "No word stands between these quotation marks. Write a phrase or leave them out."
    case .lonelyOperator(let name):
      "\(name) stands between two things to look for, as in “chips \(name) taiwan”. "
        + "For the word itself write “\(name.lowercased())”."
    case .lonelyNear:
      "NEAR stands between two words or phrases, as in “fentanyl NEAR/8 chips”. "
        + "For the word itself write “near”."
    case .lonelyMinus: "A minus stands right before what to leave out, as in “-coal”."
    case .lonelyStar: "A star stands right behind the start of a word, as in “chip*”."
    case .innerStar(let text):
      "A star stands only at the end of a word. Write “\(text.prefix { $0 != "*" })*”."
    case .nearSpelling(let text):
      "A near spelling changes one letter or two. Write “\(text)~1” or “\(text)~2”."
    case .noWord(let text): "“\(text)” has no letter and no digit to look for. Leave it out."
    case .noOperator(let name): Self.noOperator(name)
    case .noValue(let name, let example):
      "\(name): needs something right behind the colon, as in “\(example)”."
    case .badValue(let text, let advice): "“\(text)” cannot be understood. \(advice)"
    case .nothing: "Nothing to look for. Write one word or more."
    }
  }

  private static func noOperator(_ name: String) -> String {
    let names = QueryOperator.all.map(\.name)
    let advice =
      nearest(to: name, among: names).map { "Did you mean “\($0):”?" }
      ?? "There are \(names.map { "\($0):" }.joined(separator: ", "))."
    return "There is no operator “\(name):”. \(advice) For the word itself leave out the colon."
  }
}

extension QueryError: CustomStringConvertible {
  package var description: String { "column \(column): \(message)" }
}
