package import DocumentModel

extension FoundQuotation: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(form)
    writer.value(kind)
    writer.value(content)
    writer.value(source)
    writer.value(cue)
    writer.value(speaker)
    writer.value(flaws)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      form: try reader.value(), kind: try reader.value(), content: try reader.value(),
      source: try reader.value(), cue: try reader.value(), speaker: try reader.value(),
      flaws: try reader.value())
    guard !content.isEmpty else { throw .damaged }
  }
}

extension FoundQuotation.Form: Recordable {
  package func write(to writer: inout RecordWriter) {
    switch self {
    case .direct: writer.byte(0)
    case .mixed: writer.byte(1)
    case .indirect: writer.byte(2)
    }
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    switch try reader.byte() {
    case 0: self = .direct
    case 1: self = .mixed
    case 2: self = .indirect
    default: throw .damaged
    }
  }
}

extension CueKind: Recordable {
  package func write(to writer: inout RecordWriter) {
    switch self {
    case .speech: writer.byte(0)
    case .attitude: writer.byte(1)
    }
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    switch try reader.byte() {
    case 0: self = .speech
    case 1: self = .attitude
    default: throw .damaged
    }
  }
}

extension QuoteFlaws: Recordable {
  package func write(to writer: inout RecordWriter) { writer.byte(rawValue) }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(rawValue: try reader.byte())
  }
}

extension BrokenMark: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(range)
    writer.value(flaw)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(range: try reader.value(), flaw: try reader.value())
  }
}
