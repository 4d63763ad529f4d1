package import DocumentModel
package enum NameFinder {
  package static func actors(in documents: [Document], limit: Int, isCancelled: () -> Bool) -> [Actor] { [] }
}
