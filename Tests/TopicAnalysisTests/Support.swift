import DocumentModel

/// A document of paragraphs, a passage each.
func document(_ name: String, _ paragraphs: String...) -> Document {
  var text = ""
  var passages: [Passage] = []
  for paragraph in paragraphs {
    let start = text.utf8.count
    let scalars = text.unicodeScalars.count
    text += paragraph
    passages.append(
      Passage(
        number: passages.count + 1, kind: .paragraph, range: TextRange(start, text.utf8.count),
        scalarStart: scalars))
    text += "\n\n"
  }
  return Document(
    id: Document.ID(name), path: name, metadata: DocumentMetadata(), text: text, passages: passages)
}
