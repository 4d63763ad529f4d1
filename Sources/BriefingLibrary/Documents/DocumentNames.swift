import DocumentModel

/// Gives every document an identifier of its own.
///
/// It is the file's name; where an earlier path has that already, the folder's name and the
/// file's; where that is taken too, a number behind. Files in `documents/` come before others, so
/// that a stray copy elsewhere does not take a name that the manifest uses.
enum DocumentNames {
  /// The folder in which a briefing keeps its sources.
  private static let folder = "documents/"

  static func assigned(to documents: [Document]) -> [Document] {
    var free = FreeIdentifiers<Document>()
    let inOrder = documents.sorted {
      ($0.path.hasPrefix(folder) ? 0 : 1, $0.path) < ($1.path.hasPrefix(folder) ? 0 : 1, $1.path)
    }
    return inOrder.map { document in
      let id = free.take(free.isFree(document.id) ? document.id : longName(of: document))
      return id == document.id ? document : document.renamed(id)
    }
  }

  private static func longName(of document: Document) -> Document.ID {
    let folder = document.path.split(separator: "/").dropLast().last
    return folder.map { Document.ID(slugging: "\($0)-\(document.id)") } ?? document.id
  }
}

extension Document {
  fileprivate func renamed(_ id: Document.ID) -> Document {
    Document(id: id, path: path, metadata: metadata, text: text, passages: passages)
  }
}
