extension String {
  /// The words of a list that is written out in the program, parted by spaces and line ends.
  ///
  /// Lists are read at the start, byte by byte; to look a character's properties up takes twenty times
  /// as long.
  package var listedWords: [Substring] {
    utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
  }
}
