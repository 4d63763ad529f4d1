package import DocumentModel

extension DocumentFindings: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(quotations)
    writer.value(voices)
    writer.value(brokenMarks)
    writer.value(safeWords)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    quotations = try reader.value()
    voices = try reader.value()
    brokenMarks = try reader.value()
    safeWords = try reader.value()
  }
}
