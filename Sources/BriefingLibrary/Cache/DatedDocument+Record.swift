package import DocumentModel

extension DatedDocument: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(reference)
    writer.value(expressions)
    writer.value(sentences)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    reference = try reader.value()
    expressions = try reader.value()
    sentences = try reader.value()
  }
}
