package import DocumentModel

extension IssueProposal: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(id)
    writer.text(name)
    writer.text(query)
    writer.number(passageCount)
    writer.number(documentCount)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      id: try reader.value(), name: try reader.text(), query: try reader.text(),
      passageCount: try reader.number(), documentCount: try reader.number())
  }
}
