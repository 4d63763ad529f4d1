import Testing

@testable import TextImport

@Suite("The list of importers")
struct ImporterListTests {
  @Test("No two importers have a name or an extension in common")
  func unique() {
    #expect(Set(Importer.all.map(\.name)).count == Importer.all.count)
    let extensions = Importer.all.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
    #expect(extensions.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") && !$0.isEmpty })
  }

  @Test("An importer is found by the extension, in either case")
  func lookup() {
    #expect(Importer.forFile(at: "a/B.MD")?.name == "Markdown")
    #expect(Importer.forFile(at: "a.b/c") == nil)
    #expect(Importer.forFile(at: ".md") == nil)
  }
}
