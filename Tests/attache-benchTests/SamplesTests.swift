import Testing

@testable import attache_bench

@Suite("Samples")
struct SamplesTests {
  @Test(
    "a median lies in the middle",
    arguments: [([3, 1, 2], 2), ([4, 1, 3, 2], 2.5), ([7], 7)] as [([Double], Double)])
  func median(values: [Double], expected: Double) {
    #expect(Samples(milliseconds: values).median == expected)
  }

  @Test(
    "a percentile is the value of its nearest rank",
    arguments: [(0.5, 10), (0.95, 19), (0.951, 20), (1, 20), (0, 1)] as [(Double, Double)])
  func percentile(share: Double, expected: Double) {
    #expect(Samples(milliseconds: (1...20).map(Double.init)).percentile(share) == expected)
  }

  @Test("of nothing there is no median")
  func nothing() {
    #expect(Samples(milliseconds: []).median.isNaN)
    #expect(Samples(milliseconds: []).percentile(0.95).isNaN)
  }

  @Test("durations count in milliseconds")
  func durations() {
    #expect(Samples([Duration.microseconds(1500), .seconds(2)]).sorted == [1.5, 2000])
  }
}
