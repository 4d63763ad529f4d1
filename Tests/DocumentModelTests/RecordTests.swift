import Testing

@testable import DocumentModel

@Suite("Records of values")
struct RecordTests {
  private static func read<Value: Recordable>(
    _ record: [UInt8], as type: Value.Type, textSize: Int = 1_000
  ) throws -> Value {
    try record.withUnsafeBytes { try Value(record: $0, textSize: textSize) }
  }

  @Test(
    "Numbers come back, the small ones from one byte",
    arguments: [0, 1, -1, 63, -64, 64, -65, 300, 1 << 40, Int.max, Int.min, Int.min + 1])
  func numbers(number: Int) throws {
    #expect(try Self.read(number.record, as: Int.self) == number)
    #expect((number.record.count == 1) == (-64..<64).contains(number))
  }

  @Test("Texts come back whatever they hold", arguments: ["", "\0", "a\u{301}", "中\u{202E}x", "🇳🇴"])
  func texts(text: String) throws {
    #expect(try Array(Self.read(text.record, as: String.self).utf8) == Array(text.utf8))
  }

  @Test("Lists and what may be missing come back")
  func lists() throws {
    let list: [[UInt64]?] = [nil, [], [0, .max, 1 << 63]]
    #expect(try Self.read(list.record, as: [[UInt64]?].self) == list)
    #expect(try Self.read([true, false].record, as: [Bool].self) == [true, false])
  }

  static let actor = Actor(
    id: "ann-roe", schema: .publicBody, name: "Ann Roe", aliases: ["A. Roe", ""],
    weakAliases: ["Roe"], previousNames: ["Ann Poe"],
    roles: [
      Actor.Role(name: "chair", organization: "quay", start: FuzzyDate("2022-08"), end: nil),
      Actor.Role(name: "", start: nil, end: FuzzyDate("2022/..")),
    ], summary: "of the quay", origin: .found)

  @Test("An actor comes back with all that is known")
  func actors() throws {
    #expect(try Self.read(Self.actor.record, as: Actor.self) == Self.actor)
    let bare = Actor(id: "", name: "")
    #expect(try Self.read(bare.record, as: Actor.self) == bare)
  }

  @Test(
    "Dates come back as they were written",
    arguments: ["2022", "2022-08~", "0001-01-01", "../2022?", "2022-02/2022-03%", "9999-12-31"])
  func dates(text: String) throws {
    let date = try #require(FuzzyDate(text))
    #expect(try Self.read(date.record, as: FuzzyDate.self) == date)
    let day = try #require(date.latest)
    #expect(try Self.read(day.record, as: CalendarDay.self) == day)
    #expect(try Self.read(FuzzyDate(day).record, as: FuzzyDate.self) == FuzzyDate(day))
  }

  @Test("A range ends inside its text, or is no range")
  func ranges() throws {
    let range = TextRange(7, 1_000)
    #expect(try Self.read(range.record, as: TextRange.self) == range)
    for bad in [(0, 1_001), (1_001, 0), (-1, 2), (3, -1), (Int.max, Int.max)] {
      var writer = RecordWriter()
      writer.number(bad.0)
      writer.number(bad.1)
      #expect(throws: RecordError.damaged) { try Self.read(writer.bytes, as: TextRange.self) }
    }
  }

  @Test("A record that is cut anywhere, or goes on, is none")
  func cut() {
    let record = Self.actor.record
    for length in 0..<record.count {
      #expect(throws: RecordError.damaged, "cut at \(length)") {
        try Self.read(Array(record[..<length]), as: Actor.self)
      }
    }
    #expect(throws: RecordError.damaged) { try Self.read(record + [0], as: Actor.self) }
  }

  @Test("A list that claims to be longer than its record is none, and takes no room")
  func claims() {
    var writer = RecordWriter()
    writer.number(1 << 50)
    #expect(throws: RecordError.damaged) { try Self.read(writer.bytes, as: [Int].self) }
    #expect(throws: RecordError.damaged) { try Self.read(writer.bytes, as: String.self) }
    let endless = [UInt8](repeating: 0xFF, count: 30)
    #expect(throws: RecordError.damaged) { try Self.read(endless, as: Int.self) }
  }

  @Test("Any bytes are read to an end")
  func noise() {
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<2_000 {
      let bytes = (0..<40).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state) & 0x8F
      }
      #expect(throws: RecordError.damaged) { try Self.read(bytes + [2], as: [Actor].self) }
    }
  }
}
