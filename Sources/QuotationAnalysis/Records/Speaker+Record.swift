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

extension Speaker.Basis: Recordable {
  package func write(to writer: inout RecordWriter) {
    switch self {
    case .name: writer.byte(0)
    case .pronoun: writer.byte(1)
    case .description: writer.byte(2)
    }
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    switch try reader.byte() {
    case 0: self = .name
    case 1: self = .pronoun
    case 2: self = .description
    default: throw .damaged
    }
  }
}

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

extension VoicedSentence: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(range)
    writer.byte(Self.code(of: voice))
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    let range: TextRange = try reader.value()
    let code = try reader.byte()
    guard let voice = Voice.allCases.first(where: { Self.code(of: $0) == code }) else {
      throw .damaged
    }
    self.init(range: range, voice: voice)
  }

  private static func code(of voice: Voice) -> UInt8 {
    switch voice {
    case .named: 0
    case .unnamedSource: 1
    case .officialBody: 2
    case .outlet: 3
    case .unresolved: 4
    }
  }
}
