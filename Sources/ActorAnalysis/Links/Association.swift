/// How strongly two actors are linked by being named together.
///
/// Strength is the evidence times how much more often the two are together than chance would have
/// them: `w · log2(1 + O/E)`, with `w` the passages that name both (half where no sentence does),
/// `O` their number and `E` the number expected of two actors that keep apart,
/// `passages(a) · passages(b) / passages`. That is local mutual information (Stefan Evert, The
/// Statistics of Word Cooccurrences, 2005, section 3.1.4), made smooth by one so that in a briefing
/// of few passages, where everyone is everywhere, plain evidence decides, while a partner who is
/// rare elsewhere counts for more than one who is in every passage.
struct Association {
  /// How many passages name both, and how many of those do so in one sentence.
  var together = 0
  var withinSentence = 0

  /// The strength of the link between two actors.
  ///
  /// - Parameters:
  ///   - one: How many passages name the one; at least `together`.
  ///   - other: The same of the other.
  ///   - passages: How many passages there are.
  /// - Returns: Bits, weighed by the evidence; comparable within one briefing.
  func strength(one: Int, other: Int, of passages: Int) -> Double {
    let weight = Double(together + withinSentence) / 2
    let expected = Double(one) * Double(other) / Double(max(1, passages))
    return weight
      * binaryLogarithm(1 + Double(together) / max(expected, .leastNormalMagnitude))
  }
}

/// The logarithm to base two by the binary exponent and a series: good to nine digits.
///
/// Without Foundation, which the module does without, Swift has no `log2` on all platforms.
private func binaryLogarithm(_ value: Double) -> Double {
  let significand = value.significand
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  var power = ratio
  for term in 0..<10 {
    sum += power / Double(2 * term + 1)
    power *= square
  }
  return Double(value.exponent) + 2 * sum / 0.693_147_180_559_945_3
}
