package import DocumentModel

extension Speaker: Recordable {
  package func write(to writer: inout RecordWriter) {
    switch self {
    case .named(let bearer, let basis):
      writer.byte(0)
      writer.value(bearer)
      writer.value(basis)
    case .joint(let bearers, let basis):
      writer.byte(1)
      writer.value(bearers)
      writer.value(basis)
    case .unnamed(let words):
      writer.byte(2)
      writer.text(words)
    case .unresolved(let words):
      writer.byte(3)
      writer.text(words)
    case .unstated:
      writer.byte(4)
    }
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    switch try reader.byte() {
    case 0: self = .named(try reader.value(), try reader.value())
    case 1: self = .joint(try reader.value(), try reader.value())
    case 2: self = .unnamed(try reader.text())
    case 3: self = .unresolved(try reader.text())
    case 4: self = .unstated
    default: throw .damaged
    }
  }
}

extension Speaker.Basis: Recordable {}

extension NameSpan.Bearer: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.text(name)
    writer.value(schema)
    writer.value(actor)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(name: try reader.text(), schema: try reader.value(), actor: try reader.value())
  }
}

extension NameSpan: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(range)
    writer.value(bearer)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(range: try reader.value(), bearer: try reader.value())
  }
}

extension Voice: Recordable {}

extension VoicedSentence: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(range)
    writer.value(voice)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(range: try reader.value(), voice: try reader.value())
  }
}
