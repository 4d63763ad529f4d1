import Testing

@testable import attache

@Suite("What goes wrong is said in a sentence, with status 2")
struct FailureTests {
  static let sentences: [([String], String)] = [
    (
      ["show", "overviw"], "attache: “overviw” is no location. Did you mean “overview”?\n"
    ),
    (
      ["search", "--strict", "(chips"],
      """
      attache: This bracket is never closed. Write a “)” where the group ends.
        (chips
        ^

      """
    ),
    (
      ["search", "--strict", "中文 chips OR"],
      """
      attache: OR stands between two things to look for, as in “chips OR taiwan”. \
      For the word itself write “or”.
        中文 chips OR
                   ^

      """
    ),
    (
      ["issues", "--briefing", "/no/such/folder"],
      "attache: /no/such/folder: there is no such file or folder.\n"
    ),
    (
      ["issues", "--briefing", "serach"],
      "attache: serach: there is no such file or folder. Did you mean the verb “search”?\n"
    ),
  ]

  @Test("and what to do", arguments: sentences)
  func sentence(arguments: [String], sentence: String) {
    let answer = Answer(arguments)
    #expect(answer.remarks == sentence)
    #expect(answer.output.isEmpty)
    #expect(answer.status == .unusable)
  }

  @Test(
    "as is wrong usage, with a hint at the help", arguments: ["show", "links", "issues --bogus"])
  func usage(line: String) {
    let answer = Answer(line.split(separator: " ").map(String.init))
    #expect(answer.remarks.hasPrefix("attache: "))
    #expect(answer.remarks.contains("--help"))
    #expect(answer.status == .unusable)
  }

  @Test("but help and version are answers", arguments: ["--help", "help search", "--version"])
  func help(line: String) {
    let answer = Answer(line.split(separator: " ").map(String.init))
    #expect(!answer.output.isEmpty && answer.remarks.isEmpty)
    #expect(answer.status == .found)
  }
}
