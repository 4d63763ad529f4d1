import BriefingLibrary
import Resources
import TextImport
import ScreenModel
@main struct Main { @MainActor static func main() throws {
  var args = CommandLine.arguments.dropFirst()
  var o = ReaderOptions()
  if args.first == "--script" { o.script = args.dropFirst().first; args = args.dropFirst(2) }
  if args.first == "--size" { o.size = .init(args.dropFirst().first!)!; args = args.dropFirst(2) }
  do { try ReaderSession.run(source: args.isEmpty ? .bundled(BundledBriefing.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }, name: BundledBriefing.name) : .files(Array(args)), options: o) } catch { print(error) }
} }
