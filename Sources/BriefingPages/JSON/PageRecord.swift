package import BriefingLibrary
import DocumentModel

/// A page: what a location shows.
package struct PageRecord: Encodable, Sendable {
  let location: String
  let title: String
  /// What is known of the source, where the page is a document.
  let document: DocumentRecord?
  let blocks: [BlockRecord]
  let related: [ListingRecord]

  package init(_ page: Page, in snapshot: BriefingSnapshot) {
    location = page.location.description
    title = page.title
    if case .document(let id, _, _) = page.location {
      document = snapshot.document(id).map(DocumentRecord.init)
    } else {
      document = nil
    }
    blocks = page.blocks.compactMap { BlockRecord($0, in: snapshot) }
    related = page.related.filter { !$0.entries.isEmpty }.map(ListingRecord.init)
  }
}

/// A list beside a page: linked actors, linked issues.
struct ListingRecord: Encodable, Sendable {
  let title: String
  let entries: [Entry]

  struct Entry: Encodable, Sendable {
    let label: String
    let count: Int?
    /// Only where there may be more.
    let isAtLeast: Bool?
    let target: String
    let remark: String?
  }

  init(_ listing: Listing) {
    title = listing.title
    entries = listing.entries.map {
      Entry(
        label: $0.label, count: $0.count, isAtLeast: $0.isAtLeast ? true : nil,
        target: $0.target.description, remark: $0.remark)
    }
  }
}

/// What is known of a document; names follow schema.org.
struct DocumentRecord: Encodable, Sendable {
  let id: String
  let path: String
  let title: String
  let alternativeHeadline: String?
  let author: [String]
  let publisher: String?
  /// In EDTF.
  let datePublished: String?
  let url: String?
  let inLanguage: String?
  let genre: String?
  let passageCount: Int

  init(_ document: Document) {
    let metadata = document.metadata
    id = document.id.rawValue
    path = document.path
    title = document.title
    alternativeHeadline = metadata.alternativeHeadline
    author = metadata.authors
    publisher = metadata.publisher
    datePublished = metadata.datePublished?.edtf
    url = metadata.url
    inLanguage = metadata.language
    genre = metadata.genre
    passageCount = document.passages.count
  }
}
