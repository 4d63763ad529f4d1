import Testing

@testable import attache_bench

@Suite("Figures")
struct FigureTests {
  @Test(
    "three digits are shown, and all before the point",
    arguments: [
      (0.004, "0.00"), (0.4249, "0.42"), (4.256, "4.26"), (9.999, "10.00"), (42.45, "42.5"),
      (425.4, "425"), (12_345, "12345"), (-1.5, "-1.50"), (.nan, "–"),
    ] as [(Double, String)])
  func short(value: Double, expected: String) {
    #expect(Figure.short(value) == expected)
  }

  @Test("a table's columns line up, figures to the right")
  func table() {
    let table = FigureTable(
      title: "Keys", columns: ["key", "p50"], rows: [["j", "1.20 ms"], ["Space", "3 ms"]],
      notes: "Measured.")
    #expect(
      table.markdown == """
        #### Keys

        | key   |     p50 |
        | ----- | ------: |
        | j     | 1.20 ms |
        | Space |    3 ms |

        Measured.
        """)
  }
}
