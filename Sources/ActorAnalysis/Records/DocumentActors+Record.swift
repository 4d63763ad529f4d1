package import DocumentModel

extension DocumentActors: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(document)
    writer.value(entries)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    document = try reader.value()
    entries = try reader.value()
  }
}

extension DocumentActors.Entry: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(main)
    writer.value(first)
    writer.value(aliases)
    writer.value(roles)
    writer.value(mentions)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      main: try reader.value(), first: try reader.value(), aliases: try reader.value(),
      roles: try reader.value(), mentions: try reader.value())
  }
}

extension DocumentActors.Alias: Recordable {
  func write(to writer: inout RecordWriter) {
    writer.value(form)
    writer.choice(reason)
    writer.value(first)
  }

  init(from reader: inout RecordReader) throws(RecordError) {
    self.init(form: try reader.value(), reason: try reader.choice(), first: try reader.value())
  }
}

extension DocumentActors.Mention: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(range)
    writer.value(kind)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(range: try reader.value(), kind: try reader.value())
  }
}

extension DocumentActors.MentionKind: Recordable {}

extension FoundRole: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.text(name)
    writer.value(range)
    writer.value(words)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(name: try reader.text(), range: try reader.value(), words: try reader.value())
  }
}
