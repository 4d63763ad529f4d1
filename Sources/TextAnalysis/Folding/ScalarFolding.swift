/// The folded form of an ASCII letter or digit; zero for everything else.
@inline(__always)
func foldedASCII(_ byte: UInt8) -> UInt8 {
  let lowered = byte | 0x20
  if lowered &- UInt8(ascii: "a") < 26 { return lowered }
  return byte &- UInt8(ascii: "0") < 10 ? byte : 0
}

/// Calls `body` with each scalar of a letter's folded form: `É` gives `e`, `ß` gives `s` twice.
func forEachFolded(_ scalar: UInt32, _ body: (UInt32) -> Void) {
  let letter = FoldingTable.letter(scalar)
  if letter != 0 {
    expanded(letter, body)
  } else if let letters = printersLigature(scalar) {
    for byte in letters { body(UInt32(byte)) }
  } else if (0xFF01...0xFF5E).contains(scalar) {
    let narrow = scalar - 0xFEE0
    body((0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow)
  } else {
    foldedByProperties(scalar, body)
  }
}

/// Letters that are two in ASCII.
private func expanded(_ letter: UInt32, _ body: (UInt32) -> Void) {
  let pair: StaticString
  switch letter {
  case 0xE6: pair = "ae"
  case 0x153: pair = "oe"
  case 0xDF: pair = "ss"
  case 0xFE: pair = "th"
  case 0x133: pair = "ij"
  case 0x1C6, 0x1F3: pair = "dz"
  case 0x1C9: pair = "lj"
  case 0x1CC: pair = "nj"
  default:
    body(letter)
    return
  }
  body(UInt32(pair.utf8Start[0]))
  body(UInt32(pair.utf8Start[1]))
}

/// What printers set as one type, and programs that read PDF files leave so.
private func printersLigature(_ scalar: UInt32) -> String.UTF8View? {
  switch scalar {
  case 0xFB00: "ff".utf8
  case 0xFB01: "fi".utf8
  case 0xFB02: "fl".utf8
  case 0xFB03: "ffi".utf8
  case 0xFB04: "ffl".utf8
  case 0xFB05, 0xFB06: "st".utf8
  default: nil
  }
}

private func foldedByProperties(_ scalar: UInt32, _ body: (UInt32) -> Void) {
  if let plain = compatible(scalar) { return body(plain) }
  guard let scalar = Unicode.Scalar(scalar) else { return }
  let properties = scalar.properties
  if properties.generalCategory == .decimalNumber, let value = properties.numericValue {
    return body(0x30 + UInt32(value))
  }
  guard properties.changesWhenLowercased else { return body(scalar.value) }
  for lowered in properties.lowercaseMapping.unicodeScalars where !isCombining(lowered.value) {
    body(lowered.value)
  }
}

private func isCombining(_ scalar: UInt32) -> Bool {
  (0x300...0x36F).contains(scalar)
}

/// Superscripts, and the Arabic letters that carry a hamza or madda as their accent.
private func compatible(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0xAA: 0x61
  case 0xBA: 0x6F
  case 0xB9: 0x31
  case 0xB2: 0x32
  case 0xB3: 0x33
  case 0x622, 0x623, 0x625: 0x627
  case 0x624: 0x648
  case 0x626: 0x64A
  default: nil
  }
}

/// The text in lower case, without accents and invisible characters, full-width forms narrowed.
///
/// Punctuation stays, with one form of hyphen and apostrophe: `Ｑｉｎ’s Café` gives `qin's cafe`.
package func folded(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    appendFolded(scalar, to: &result)
  }
  return String(result)
}

private func appendFolded(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
  func append(_ value: UInt32) {
    if let scalar = Unicode.Scalar(value) { result.append(scalar) }
  }
  if scalar.isASCII {
    let letter = foldedASCII(UInt8(scalar.value))
    return append(letter == 0 ? scalar.value : UInt32(letter))
  }
  switch ScalarKind(scalar.value) {
  case .letter: forEachFolded(scalar.value, append)
  case .apostrophe: append(0x27)
  case .hyphen: append(0x2D)
  case .invisible: break
  case .mark where scalar.value == 0x306 && result.last == "и": result.replaceLast(with: "й")
  case .mark: break
  case .separator where scalar.value == 0x3000: append(0x20)
  case .separator where (0xFF01...0xFF5E).contains(scalar.value): append(scalar.value - 0xFEE0)
  case .separator: append(scalar.value)
  case .unspaced: append(scalar.value)
  }
}

extension String.UnicodeScalarView {
  fileprivate mutating func replaceLast(with scalar: Unicode.Scalar) {
    removeLast()
    append(scalar)
  }
}
