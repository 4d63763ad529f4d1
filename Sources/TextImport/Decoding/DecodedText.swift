import DocumentModel

/// A file's bytes as text, without a byte order mark.
///
/// Tried in order: a byte order mark, UTF-16 by its zero bytes, UTF-8, Windows-1252 (which
/// includes what Latin-1 has letters for). Line ends stay as they are.
struct DecodedText {
  let text: String
  var problems: [Problem] = []

  /// - Throws: `tooLarge`, `binary` and `undecodable`.
  init(_ file: SourceFile) throws(ImportError) {
    let bytes = file.bytes
    guard bytes.count <= DocumentImport.sizeLimit else {
      throw .tooLarge(path: file.path, size: bytes.count, limit: DocumentImport.sizeLimit)
    }
    if let order = UTF16Detection.byteOrder(of: bytes) {
      text = UTF16Detection.text(of: bytes, in: order)
      return
    }
    if case .binary(let format) = BinaryDetection.verdict(on: bytes) {
      throw .binary(path: file.path, format: format)
    }
    let content = bytes.starts(with: Self.byteOrderMark) ? bytes[3...] : bytes[...]
    if let valid = String(validating: content, as: UTF8.self) {
      text = valid
    } else if let damaged = DamagedUTF8(content) {
      text = damaged.text
      problems = [Problem(file: file.path, message: damaged.message)]
    } else if Windows1252.isPlausible(content) {
      text = Windows1252.text(of: content)
    } else {
      throw .undecodable(path: file.path)
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// UTF-8 in which a few bytes are wrong, as when a file was cut within a character.
struct DamagedUTF8 {
  let text: String
  let message: String

  /// Nothing where too little of it is UTF-8 to be anything but another encoding.
  ///
  /// In Windows-1252 hardly any two bytes beyond ASCII make a character of UTF-8 by chance; so
  /// four good sequences for every bad one are taken as proof.
  init?(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    var good = 0
    var bad = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
    }
    guard good >= 4 * bad else { return nil }
    self.text = text
    message =
      "\(bad) \(bad == 1 ? "place is" : "places are") not UTF-8 and shown as \u{FFFD}; "
      + "save the file as UTF-8 again"
  }
}
