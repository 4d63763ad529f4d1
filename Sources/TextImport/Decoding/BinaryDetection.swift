/// Tells files that are no text, by known first bytes and by what bytes they have.
enum BinaryDetection {
  enum Verdict: Equatable {
    case text
    /// `format` as in "a PDF file"; nothing where it is not known.
    case binary(format: String?)
  }

  /// How many bytes are looked at, as in `grep` and `git`, which judge by the beginning too.
  private static let sampleSize = 8192

  static func verdict(on bytes: [UInt8]) -> Verdict {
    if let format = knownFormat(of: bytes) { return .binary(format: format) }
    let sample = bytes.prefix(sampleSize)
    if sample.contains(0) { return .binary(format: nil) }
    let controls = sample.count(where: isControl)
    // Text may hold escape sequences, and a test document is full of them; in bytes that are not
    // UTF-8 either, one control in twenty is more than any Western text has.
    let isASCII = !sample.contains { $0 >= 0x80 }
    let isUTF8 = isASCII || isAlmostUTF8(sample)
    let limit = isUTF8 ? sample.count * 3 / 10 : sample.count / 20
    return controls > limit ? .binary(format: nil) : .text
  }

  /// As in "a PDF file", told by the first bytes.
  static func knownFormat(of bytes: [UInt8]) -> String? {
    signatures.first { $0.matches(bytes) }?.format
  }

  /// A control character that is no tab or line end; zero has a rule of its own.
  static func isControl(_ byte: UInt8) -> Bool {
    (byte > 0 && byte < 0x20 && !(0x09...0x0D).contains(byte)) || byte == 0x7F
  }

  /// UTF-8 but for a character that the end of the sample may have cut.
  private static func isAlmostUTF8(_ sample: ArraySlice<UInt8>) -> Bool {
    (0...3).contains { String(validating: sample.dropLast($0), as: UTF8.self) != nil }
  }

  private struct Signature {
    let format: String
    let bytes: [UInt8]
    /// Where the bytes stand, from zero.
    var offset = 0
    /// Whether a text could begin with these letters, so that a zero byte must be near too.
    var isWord = false

    func matches(_ file: [UInt8]) -> Bool {
      guard file.count > offset, file[offset...].starts(with: bytes) else { return false }
      return !isWord || file.prefix(sampleSize).contains(0)
    }
  }

  /// First bytes of formats that people keep beside their texts.
  private static let signatures: [Signature] = [
    Signature(format: "a PDF file", bytes: Array("%PDF-".utf8)),
    Signature(format: "a PostScript file", bytes: Array("%!PS".utf8)),
    Signature(format: "an RTF file", bytes: Array("{\\rtf".utf8)),
    Signature(format: "a ZIP archive or office document", bytes: [0x50, 0x4B, 0x03, 0x04]),
    Signature(format: "an office document", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
    Signature(format: "a gzip archive", bytes: [0x1F, 0x8B]),
    Signature(format: "an xz archive", bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Signature(format: "a Zstandard archive", bytes: [0x28, 0xB5, 0x2F, 0xFD]),
    Signature(format: "a 7z archive", bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Signature(format: "a PNG picture", bytes: [0x89, 0x50, 0x4E, 0x47]),
    Signature(format: "a JPEG picture", bytes: [0xFF, 0xD8, 0xFF]),
    Signature(format: "a GIF picture", bytes: Array("GIF8".utf8), isWord: true),
    Signature(format: "a sound or film", bytes: Array("RIFF".utf8), isWord: true),
    Signature(format: "a sound or film", bytes: Array("OggS".utf8), isWord: true),
    Signature(format: "a sound", bytes: Array("fLaC".utf8), isWord: true),
    Signature(format: "a sound", bytes: Array("ID3".utf8), isWord: true),
    Signature(format: "a film", bytes: Array("ftyp".utf8), offset: 4, isWord: true),
    Signature(format: "an SQLite database", bytes: Array("SQLite format 3".utf8), isWord: true),
    Signature(format: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46]),
    Signature(format: "a program", bytes: [0xCA, 0xFE, 0xBA, 0xBE]),
    Signature(format: "a program", bytes: [0xCF, 0xFA, 0xED, 0xFE]),
  ]
}
