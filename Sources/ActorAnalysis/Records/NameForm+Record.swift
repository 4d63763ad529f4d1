import DocumentModel

extension NameForm: Recordable {
  func write(to writer: inout RecordWriter) {
    writer.text(text)
    writer.value(words)
    writer.text(initials)
    writer.byte(type.rawValue)
    writer.number(mentions)
    writer.value(acronym)
    writer.value(isAcronym)
    writer.value(isInCapitals)
  }

  init(from reader: inout RecordReader) throws(RecordError) {
    let text = try reader.text()
    let words: [UInt64] = try reader.value()
    let initials = try reader.text()
    guard !words.isEmpty, let type = NameType(rawValue: try reader.byte()) else {
      throw .damaged
    }
    self.init(
      text: text, words: words, initials: initials, type: type, mentions: try reader.number(),
      acronym: try reader.value(), isAcronym: try reader.value(),
      isInCapitals: try reader.value())
  }
}
