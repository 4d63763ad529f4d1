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

extension FoundQuotation.Form: Recordable {}

extension CueKind: Recordable {}

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
