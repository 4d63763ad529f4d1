import BriefingPages
import ScreenModel

/// How the reader is asked for on the command line.
struct ReaderOptions {
  /// A file of keys to play instead of reading them from a terminal.
  var script: String?
  /// The size of the terminal in memory that a script is played on.
  var size = Size(width: 80, height: 24)
  /// Where to begin.
  var location: Location?
  var hasMouse = true
}
