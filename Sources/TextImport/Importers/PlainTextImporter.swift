import DocumentModel

extension Importer {
  /// Plain text as it stands; see ``PlainTextLayout`` for what becomes a passage.
  static let plainText = Importer(
    name: "plain text",
    fileExtensions: ["txt", "text", "asc", "log"]
  ) { file, id in
    var metadata = file.metadata
    var body = file.body
    let passages = body.withUTF8 { bytes in
      let layout = PlainTextLayout(of: bytes)
      var list = PassageList(of: bytes)
      var blocks = layout.blocks[...]
      if let headline = Headline(of: layout) {
        metadata.title = metadata.title ?? headline.title
        list.add(.heading(level: 1), headline.range)
        blocks = blocks.dropFirst()
      }
      for block in blocks { layout.addPassages(of: block, to: &list) }
      return list.passages
    }
    return Document(
      id: id, path: file.path, metadata: metadata, text: body, passages: passages)
  }
}
