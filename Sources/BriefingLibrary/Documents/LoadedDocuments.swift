import DocumentModel
import TextImport

/// What came of the files.
struct LoadedDocuments {
  /// Identifiers are not yet told apart.
  var documents: [Document] = []
  var problems: [Problem] = []
  var skipped: [SkippedFile] = []

  /// What came of one file.
  enum Outcome: Sendable {
    case document(ImportedDocument)
    case skipped(SkippedFile)

    init(of file: BriefingContents.File) {
      do throws(LibraryError) {
        let bytes = try Self.bytes(of: file)
        self = bytes.isEmpty ? Self.skipping(file, "an empty file") : Self.imported(file, bytes)
      } catch {
        if case .unreadable(_, let reason) = error {
          self = Self.skipping(file, reason)
        } else {
          self = Self.skipping(file, error.description)
        }
      }
    }

    private static func bytes(of file: BriefingContents.File) throws(LibraryError) -> [UInt8] {
      switch file.bytes {
      case .inMemory(let bytes): bytes
      case .onDisk(let location):
        try FileSystem.read(location, describedAs: file.path, limit: DocumentImport.sizeLimit)
      }
    }

    private static func imported(_ file: BriefingContents.File, _ bytes: [UInt8]) -> Outcome {
      do throws(ImportError) {
        let source = SourceFile(path: file.path, bytes: bytes)
        let id = Document.ID(slugging: FileName(path: file.path).base)
        return .document(try DocumentImport.document(from: source, id: id))
      } catch {
        return skipping(file, error.reason)
      }
    }

    private static func skipping(_ file: BriefingContents.File, _ reason: String) -> Outcome {
      .skipped(SkippedFile(path: file.path, reason: reason))
    }
  }

  init(_ outcomes: [Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .document(let imported):
        documents.append(imported.document)
        problems += imported.problems
      case .skipped(let file):
        skipped.append(file)
      }
    }
  }
}
