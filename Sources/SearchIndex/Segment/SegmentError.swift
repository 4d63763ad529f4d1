/// Why an index file cannot be used; all of them are mended by building it again.
package enum SegmentError: Error, Equatable {
  case unreadable(path: String)
  case unwritable(path: String)
  /// The file is none of ours.
  case foreign(path: String)
  case otherVersion(path: String, version: Int)
  /// Bytes are missing, or are not what was written.
  case damaged(path: String)
  /// More postings than offsets of 32 bits can tell apart.
  case tooLarge
}

extension SegmentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path): "\(path): cannot be read, so the index is built again."
    case .unwritable(let path):
      "\(path): cannot be written, so the index is kept in memory only. Make room there."
    case .foreign(let path): "\(path): is no index of this program, so it is built again."
    case .otherVersion(let path, let version):
      "\(path): was written by another version (\(version)), so the index is built again."
    case .damaged(let path): "\(path): is damaged, so the index is built again."
    case .tooLarge: "The text is too large for one index. Split the briefing into several."
    }
  }
}
