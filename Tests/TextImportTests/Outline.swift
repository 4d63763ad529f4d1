import DocumentModel
import TextImport

/// A document in a compact form: a line for each passage, its inlines behind it.
///
///     1 heading1 "Ports"
///     2 item1 • "Two harbours" [emphasis "Two"]
func outline(of document: Document) -> [String] {
  document.passages.map { passage in
    let words = String(document.text(of: passage))
    let inlines = passage.inlines.map { inline in
      " [\(name(inline.kind)) \(quoted(String(document.text.slice(inline.range))))]"
    }
    return "\(passage.number) \(name(passage.kind)) \(quoted(words))" + inlines.joined()
  }
}

func imported(_ text: String, as path: String = "note.txt") throws -> Document {
  try imported(bytes: Array(text.utf8), as: path).document
}

func imported(bytes: [UInt8], as path: String = "note.txt") throws -> ImportedDocument {
  try DocumentImport.document(from: SourceFile(path: path, bytes: bytes), id: "note")
}

private func quoted(_ text: String) -> String {
  "\"" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎") + "\""
}

private func name(_ kind: Passage.Kind) -> String {
  switch kind {
  case .heading(let level): "heading\(level)"
  case .paragraph: "paragraph"
  case .listItem(let depth, let marker): "item\(depth) \(marker.isEmpty ? "-" : marker)"
  case .quotation: "quotation"
  case .preformatted: "preformatted"
  }
}

private func name(_ kind: Passage.Inline.Kind) -> String {
  switch kind {
  case .emphasis: "emphasis"
  case .strong: "strong"
  case .code: "code"
  case .link(let destination): "link to \(destination)"
  }
}
