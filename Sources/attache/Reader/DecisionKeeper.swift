import BriefingLibrary
import DocumentModel

/// Writes what a person decides into the manifest of the folder that is read.
@MainActor
struct DecisionKeeper {
  private let source: BriefingSource?
  private var editor: ManifestEditor?

  init(_ source: BriefingSource?) {
    self.source = source
  }

  /// Why nothing can be written; nothing where it can.
  var obstacle: String? {
    do throws(DecisionError) {
      _ = try folder()
      return nil
    } catch {
      return error.description
    }
  }

  private func folder() throws(DecisionError) -> String {
    guard let source else { throw .noFolder(.bundled) }
    return try source.decisionFolder()
  }

  /// Takes a briefing that has just been read as what decisions are about.
  mutating func take(_ snapshot: BriefingSnapshot) {
    guard let folder = try? folder() else { return }
    if editor == nil {
      editor = ManifestEditor(
        folder: folder, title: snapshot.briefing.title, basis: snapshot.manifest)
    } else {
      editor?.reread(basis: snapshot.manifest)
    }
  }

  mutating func write(_ decision: Decision) throws(DecisionError) {
    _ = try folder()
    try editor?.append(decision.block)
  }

  mutating func undo() throws(DecisionError) {
    _ = try folder()
    guard editor != nil else { throw .nothingToUndo }
    try editor?.undo()
  }
}
