extension TextRange: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.number(start)
    writer.number(count)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    let start = try reader.number()
    let count = try reader.number()
    guard start >= 0, count >= 0, start <= reader.textSize, count <= reader.textSize - start else {
      throw .damaged
    }
    self.init(start, start + count)
  }
}

extension Identifier: Recordable {
  package func write(to writer: inout RecordWriter) { writer.text(rawValue) }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(try reader.text())
  }
}

extension PassageReference: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(document)
    writer.number(number)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(try reader.value(), try reader.number())
  }
}

extension CalendarDay: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.number(year)
    writer.number(month)
    writer.number(day)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    let (year, month, day) = (try reader.number(), try reader.number(), try reader.number())
    guard let calendarDay = CalendarDay(year: year, month: month, day: day) else {
      throw .damaged
    }
    self = calendarDay
  }
}

extension Actor.Schema: Recordable {
  package func write(to writer: inout RecordWriter) { writer.choice(self) }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self = try reader.choice()
  }
}

extension Actor.Role: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.text(name)
    writer.value(organization)
    writer.value(start)
    writer.value(end)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      name: try reader.text(), organization: try reader.value(), start: try reader.value(),
      end: try reader.value())
  }
}

extension Actor: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(id)
    writer.value(schema)
    writer.text(name)
    writer.value(aliases)
    writer.value(weakAliases)
    writer.value(previousNames)
    writer.value(roles)
    writer.value(summary)
    writer.value(origin == .found)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      id: try reader.value(), schema: try reader.value(), name: try reader.text(),
      aliases: try reader.value(), weakAliases: try reader.value(),
      previousNames: try reader.value(), roles: try reader.value(), summary: try reader.value(),
      origin: try reader.value() ? .found : .stated)
  }
}
