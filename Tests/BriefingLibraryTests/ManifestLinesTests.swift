import Testing

@testable import BriefingLibrary

@Suite("Lines of a manifest")
struct ManifestLinesTests {
  private let manifest = ManifestLines(
    of: """
      # [[actor]] in a comment
      loose = 1

      [briefing]
      title = "A [[actor]] \\" # no comment"   # a comment

      [[actor]]
      id = "one"
      summary = \"""
      [[actor]]
      id = "not a key\"""\"
      alias = [
        # none
        "x", "y",
        "z",
      ]

      [[actor.role]]
      roleName = 'it''s'
      [[ actor.role ]]
      roleName = "b"

      [[actor]]
      "id" = "two"
      evidence = [{ document = "a", exact = "]" },
        { document = "b", exact = '''
      [[actor]]
      ''' }]
      [[actor.role]]
      start.year = 2022
      """)

  @Test("Headers count by name, and below a parent from zero again")
  func headers() {
    #expect(line(.top(name: "briefing", index: 0)) == 4)
    #expect(line(.top(name: "actor", index: 0)) == 7)
    #expect(line(.top(name: "actor", index: 1)) == 23)
    #expect(line(.top(name: "actor", index: 2)) == nil)
    let first = ManifestLines.Place.top(name: "actor", index: 0)
    #expect(line(.below(first, key: "role", index: 0)) == 18)
    #expect(line(.below(first, key: "role", index: 1)) == 20)
    let second = ManifestLines.Place.top(name: "actor", index: 1)
    #expect(line(.below(second, key: "role", index: 0)) == 29)
  }

  @Test("Keys have their lines, whatever the values before them hold")
  func keys() {
    let first = manifest.table(at: .top(name: "actor", index: 0))
    #expect(first?.keys == ["id": 8, "summary": 9, "alias": 12])
    #expect(first?.elements == ["alias": [14, 14, 15]])
    let second = manifest.table(at: .top(name: "actor", index: 1))
    #expect(second?.keys == ["id": 24, "evidence": 25])
    #expect(manifest.table(at: .root)?.keys == ["loose": 2])
    let role = ManifestLines.Place.below(.top(name: "actor", index: 1), key: "role", index: 0)
    #expect(manifest.table(at: role)?.keys == ["start": 30])
  }

  @Test("A table written in line has the line on which it begins")
  func inline() {
    let actor = ManifestLines.Place.top(name: "actor", index: 1)
    #expect(line(.below(actor, key: "evidence", index: 0)) == 25)
    #expect(line(.below(actor, key: "evidence", index: 1)) == 26)
  }

  private func line(_ place: ManifestLines.Place) -> Int? {
    manifest.table(at: place)?.line
  }
}
