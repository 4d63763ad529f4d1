import Testing

@testable import DocumentModel

@Suite("Identifiers are told apart by numbers")
struct FreeIdentifiersTests {
  @Test("The first keeps the name, others have the next free number behind")
  func numbers() {
    var free = FreeIdentifiers<Document>(besides: ["talks-3"])
    let given = (0..<4).map { _ in free.take("talks").rawValue }
    #expect(given == ["talks", "talks-2", "talks-4", "talks-5"])
    #expect(free.take("talks-2") == "talks-2-2")
    #expect(!free.isFree("talks"))
  }
}
