extension Segment {
  /// The checksum of the file's head, which has those of all its parts.
  var fingerprint: UInt64 {
    let bytes = file.bytes
    return withExtendedLifetime(file) { SegmentLayout.checksum(of: bytes) }
  }
}
