package import DocumentModel

extension TimeExpression: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(range)
    writer.choice(kind)
    writer.text(value)
    writer.value(modifier?.rawValue)
    writer.value(date)
    writer.value(origin)
    writer.byte(endsRange ? 1 : 0)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    let range: TextRange = try reader.value()
    let kind: Kind = try reader.choice()
    let value = try reader.text()
    let modifier = try Self.modifier(from: &reader)
    self.init(
      range: range, kind: kind, value: value, modifier: modifier, date: try reader.value(),
      origin: try reader.value(), endsRange: try reader.byte() == 1)
  }

  private static func modifier(
    from reader: inout RecordReader
  ) throws(RecordError) -> Modifier? {
    guard let code: String = try reader.value() else { return nil }
    guard let modifier = Modifier(rawValue: code) else { throw .damaged }
    return modifier
  }
}

extension TimeExpression.Origin: Recordable {}

extension TimeReference: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(day)
    writer.choice(origin)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(day: try reader.value(), origin: try reader.choice())
  }
}
