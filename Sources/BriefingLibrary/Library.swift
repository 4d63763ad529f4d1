import DocumentModel

/// Opens briefings: a folder of documents with or without a manifest, files, standard input.
package enum Library {
  /// The file in which a person's decisions stand.
  package static let manifestName = "briefing.toml"
  /// The reader's own notes, which are no document of a briefing with a manifest.
  package static let notesName = "notes.md"

  /// Reads everything, in parallel, and reports what is wrong with it instead of failing.
  ///
  /// Documents stand in this order: one called `overview` or `readme`, then by date, those
  /// without a date behind, then by path.
  ///
  /// - Parameters:
  ///   - source: What to open.
  ///   - progress: Called after each file, from any thread, one call at a time.
  ///   - isCancelled: Asked before each file, from any thread.
  /// - Returns: The briefing and all problems of its folder.
  /// - Throws: `LibraryError` where there is nothing to show, or `cancelled`.
  package static func open(
    _ source: BriefingSource,
    progress: @escaping @Sendable (OpeningProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(LibraryError) -> OpenedBriefing {
    let contents = try BriefingContents(of: source, isCancelled: isCancelled)
    let loading = DocumentLoading(
      files: contents.documents, progress: progress, isCancelled: isCancelled)
    let bytes = contents.manifest
    let (outcomes, manifest) = atOnce(
      { loading.outcomes() }, { bytes.map { ManifestSource($0, file: manifestName) } })
    guard let outcomes else { throw .cancelled }
    let loaded = LoadedDocuments(outcomes)
    try contents.check(loaded)
    return opened(contents, loaded, manifest, BriefingIdentity(of: source))
  }

  private static func opened(
    _ contents: BriefingContents, _ loaded: LoadedDocuments, _ manifest: ManifestSource?,
    _ identity: BriefingIdentity?
  ) -> OpenedBriefing {
    let documents = DocumentOrder.sorted(DocumentNames.assigned(to: loaded.documents))
    var briefing = Briefing(title: contents.title)
    briefing.documents = documents
    if contents.isSingleFile, let document = documents.first { briefing.title = document.title }
    var problems: [Problem] = []
    if let manifest {
      briefing.hasManifest = true
      problems = Manifest.read(manifest, into: &briefing)
    }
    return OpenedBriefing(
      briefing: briefing, problems: problems + loaded.problems,
      skipped: (contents.skipped + loaded.skipped).sorted { $0.path < $1.path },
      identity: identity, manifest: contents.manifest)
  }
}
