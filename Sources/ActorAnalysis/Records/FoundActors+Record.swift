package import DocumentModel

extension FoundActors: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(proposals)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    proposals = try reader.value()
  }
}

extension ActorProposal: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.value(actor)
    writer.value(evidence)
    writer.number(roles.count)
    for role in roles {
      writer.value(role.document)
      writer.value(role.role)
    }
    writer.value(adjectives)
    write(mentions, to: &writer)
    writer.number(passageCount)
  }

  /// Document by document, as they stand.
  private func write(_ mentions: [Mention], to writer: inout RecordWriter) {
    var rest = mentions[...]
    while let first = rest.first {
      let run = rest.prefix { $0.document == first.document }
      writer.number(run.count)
      writer.value(first.document)
      for mention in run {
        writer.value(mention.range)
        writer.value(mention.kind)
      }
      rest = rest[run.endIndex...]
    }
    writer.number(0)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(actor: try reader.value())
    evidence = try reader.value()
    for _ in 0..<(try reader.count()) {
      roles.append((document: try reader.value(), role: try reader.value()))
    }
    adjectives = try reader.value()
    try readMentions(&reader)
    passageCount = try reader.number()
  }

  private mutating func readMentions(_ reader: inout RecordReader) throws(RecordError) {
    while case let count = try reader.count(), count > 0 {
      let document: Document.ID = try reader.value()
      for _ in 0..<count {
        mentions.append(
          Mention(document: document, range: try reader.value(), kind: try reader.value()))
      }
    }
  }
}

extension AliasEvidence: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.text(name)
    writer.choice(reason)
    writer.value(document)
    writer.value(range)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self.init(
      name: try reader.text(), reason: try reader.choice(), document: try reader.value(),
      range: try reader.value())
  }
}
