import BriefingPages
import TextAnalysis

extension Location {
  /// Reads a location as it is written on the command line.
  init(argument: String) throws(CommandFailure) {
    guard let location = Location(argument) else {
      let near = nearest(to: argument, among: Self.places.map(\.description))
      let advice =
        near.map { "Did you mean “\($0)”?" }
          ?? """
          Write one of \(Self.places.map(\.description).joined(separator: ", ")), or issue/ID, \
          actor/ID, link/ID/ID, document/ID#p1, search?q=WORDS, timeline?actor=ID&date=2023-02.
          """
      throw CommandFailure("“\(argument)” is no location. \(advice)")
    }
    self = location
  }
}
