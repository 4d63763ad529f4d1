package import DocumentModel

extension StatedRelations: Recordable {
  package func write(to writer: inout RecordWriter) { writer.value(all) }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(try reader.value())
  }
}

extension StatedRelation: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(from)
    writer.value(to)
    writer.choice(kind)
    writer.text(label)
    writer.value(words)
    writer.value(evidence)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      from: try reader.value(), to: try reader.value(), kind: try reader.choice(),
      label: try reader.text(), words: try reader.value(), evidence: try reader.value())
  }
}

extension SentenceEvidence: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(passage)
    writer.value(sentence)
    writer.value(highlights)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      passage: try reader.value(), sentence: try reader.value(), highlights: try reader.value())
  }
}
