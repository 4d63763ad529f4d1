import Testing

@testable import TextAnalysis

@Test(
  "sentences end where readers end them",
  arguments: [
    "He left.|She stayed.",
    "Mr. Qin met Gen. Li on Feb. 5.|They spoke.",
    "The U.S. Secretary of State left the U.S.|The trip was off.",
    "Antony J. Blinken arrived.|J. K. Rowling did not.",
    "“We agreed.”|She left (at 3 p.m. sharp).|“Why?” he asked.",
    "It rose 3.5 percent.[12]|Nobody asked!|Really?!|Yes…|No.",
    "One line\nof text.|And…|Then more.",
    "A heading\n\n|no stop here",
    "他来了。|她走了！|“好。”|是吗？",
    "Apple Inc. said so.|It was sold to Apple Inc.|The price rose.",
    "See No. 5 of the act.|He said no.|We left.",
    "ends without a stop",
    "یہ ایک ہے۔|یہ دو ہے۔",
  ])
func sentences(marked: String) {
  let text = marked.split(separator: "|").joined(separator: marked.contains("。") ? "" : " ")
  let bytes = Array(text.utf8)
  let found = Sentences.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
  let expected = marked.split(separator: "|").map { String($0.trimmingBlanks) }
  #expect(found == expected)
}

@Test("sentences hold everything but blanks, on scalar boundaries")
func coverage() {
  var random = SeededGenerator(seed: 3)
  let stock = [
    "U.S.", "Mr.", "He", "left", ".", "!", "。", " ", " ", "\n", "\n\n", "”", "[1]", "é", "…", "\"",
  ]
  for _ in 0..<1000 {
    let text = (0..<12).map { _ in stock.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(text.utf8)
    let ranges = Sentences.ranges(in: text)
    let kept = ranges.flatMap { bytes[$0].filter { $0 > 0x20 } }
    #expect(kept == bytes.filter { $0 > 0x20 })
    #expect(ranges.allSatisfy { String(validating: bytes[$0], as: UTF8.self) != nil })
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
