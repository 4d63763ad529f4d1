#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program tells the shell when it ends.
enum ExitStatus: Int32 {
  case found = 0
  /// Nothing was found, or problems were reported.
  case nothing = 1
  /// The command line makes no sense, or what it names cannot be read.
  case unusable = 2
}

/// Ends the program.
func leave(with status: ExitStatus) -> Never {
  exit(status.rawValue)
}
