import DateAnalysis
package import DocumentModel

extension DatedDocument: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(reference)
    writer.value(expressions)
    DatedSentence.write(sentences, of: expressions, to: &writer)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    reference = try reader.value()
    expressions = try reader.value()
    sentences = try DatedSentence.sentences(of: expressions, from: &reader)
  }
}
