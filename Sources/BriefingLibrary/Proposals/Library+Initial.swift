extension Library {
  /// Writes the first manifest of a folder.
  ///
  /// - Returns: Where it stands now.
  /// - Throws: `manifestExists` where there is one, which stays as it is; `unwritable` otherwise.
  package static func write(
    _ manifest: InitialManifest, into source: BriefingSource
  ) throws(DecisionError) -> String {
    let folder = try source.decisionFolder()
    let path = (folder.hasSuffix("/") ? folder : folder + "/") + manifestName
    switch FileSystem.create(path, with: Array(manifest.text.utf8)) {
    case .created: return path
    case .exists: throw .manifestExists(path: path)
    case .failed(let reason): throw .unwritable(path: path, reason: reason)
    }
  }

  /// Whether a folder has a manifest already.
  package static func hasManifest(_ source: BriefingSource) throws(DecisionError) -> Bool {
    FileSystem.kind(of: try source.decisionFolder() + "/" + manifestName) != nil
  }
}
