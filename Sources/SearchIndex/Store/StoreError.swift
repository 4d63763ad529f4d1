/// Why a folder's index cannot be read or written; the index in memory stays as it is.
package enum StoreError: Error, Equatable {
  /// Nothing of the index can be used; it is built again.
  case damaged(SegmentError)
  /// Another program is writing just now.
  case busy(folder: String)
  case unwritable(folder: String)
}

extension StoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged(let error): error.description
    case .busy(let folder):
      "\(folder): another program is writing the index there, so this one only reads it."
    case .unwritable(let folder):
      "\(folder): cannot be written, so the index is kept in memory only. Make room there, or set "
        + "XDG_CACHE_HOME to another folder."
    }
  }
}
