import DocumentModel

/// One kind of table in the manifest.
///
/// A new one is a file in `Tables` and a line in ``all``. Its `read` asks the reader for every
/// key that the table may have, before it gives up on one that is missing: keys that nobody asked
/// for are reported as unknown.
struct ManifestTable: Sendable {
  /// `actor` for `[[actor]]`.
  let name: String
  /// Written with two brackets, as often as one likes.
  let isList: Bool
  let read: @Sendable (inout TableReader, inout Briefing) -> Void

  static let all: [ManifestTable] = [
    .briefing,
    .issue,
    .actor,
    .link,
    .event,
    .position,
    .question,
    .quote,
    .point,
    .sameActor,
    .differentActors,
    .hiddenActor,
    .hiddenIssue,
  ]

  /// As it is written: `[briefing]`, `[[issue]]`.
  var header: String { isList ? "[[\(name)]]" : "[\(name)]" }
}
