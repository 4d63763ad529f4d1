/// What a document's page shows of who speaks in it.
package enum VoiceView: Sendable, Hashable {
  case none
  /// Every sentence in the ink of its voice.
  case tinted
  /// What can be quoted as it stands; all else is faded.
  case safeToQuote
}
