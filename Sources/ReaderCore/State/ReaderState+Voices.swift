import BriefingPages

extension ReaderState {
  /// Shows the voices of documents so, or as any text again; the place on the screen stays.
  mutating func toggle(_ view: VoiceView) {
    guard isReading else {
      message = "Open a document: there it shows who speaks."
      return
    }
    maker.voices = maker.voices == view ? .none : view
    remakePage()
  }
}
