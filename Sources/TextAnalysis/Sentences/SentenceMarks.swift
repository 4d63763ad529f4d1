/// The signs around the end of a sentence, by their numbers in the Unicode charts.
enum SentenceMarks {
  static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x061F, 0x06D4, 0x0964, 0x0965: true
    default: isWideTerminator(scalar)
    }
  }

  /// Those of Chinese and Japanese, which need no blank behind them.
  static func isWideTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61: true
    default: false
    }
  }

  /// Quotation marks and brackets that close, and the stars of emphasis.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F,
      0x3011, 0xFF09, 0xFF3D, 0xFF63, 0x2A, 0x5F:
      true
    default: false
    }
  }

  /// Their counterparts at the start.
  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x3008, 0x300A, 0x300C,
      0x300E, 0x3010, 0xFF08, 0xFF3B, 0xFF62, 0x2A, 0x5F:
      true
    default: false
    }
  }
}

extension UInt8 {
  var isASCIIBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
