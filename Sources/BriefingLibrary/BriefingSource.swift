package import TextImport

/// What to open.
package enum BriefingSource: Sendable {
  /// Files that are inside the program, paths relative to the briefing's folder.
  case bundled([SourceFile], name: String)
  case folder(String)
  /// Files and folders, mixed as a command line has them.
  case files([String])
  case standardInput([UInt8])
}
