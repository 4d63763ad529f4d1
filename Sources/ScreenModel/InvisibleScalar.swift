/// Scalars that a terminal would obey, reorder by, or show nothing of, and the marks shown instead.
///
/// A document is untrusted: none of these reaches the terminal. They are the controls (C0, DEL,
/// C1), whatever Unicode calls `Default_Ignorable_Code_Point` (zero-width characters, bidirectional
/// overrides, embeddings and isolates, variation selectors, tags), the separators of lines and
/// paragraphs, annotations, and noncharacters. What reads in a word is named (`‹RLO›`), the rest
/// numbered (`‹U+E0041›`). Two are common in harmless text and get marks that do not tear words: a tab
/// is a blank, and a soft hyphen is `‧`, the dot by which dictionaries hyphenate.
enum InvisibleScalar {
  /// The visible stand-in; nothing for a scalar that may be shown as it is.
  static func mark(for scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    if value < 0x20 { return value == 0x09 ? " " : controlPicture(value) }
    if value < 0x7F { return nil }
    if value == 0x7F { return "␡" }
    if value == 0xAD { return "‧" }
    guard value < 0xA0 || isHidden(value) else { return nil }
    return "‹\(names[value] ?? number(value))›"
  }

  private static func controlPicture(_ value: UInt32) -> String {
    Unicode.Scalar(0x2400 + value).map { String(Character($0)) } ?? "␦"
  }

  private static func number(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func isHidden(_ value: UInt32) -> Bool {
    if value < 0x34F { return false }
    if 0x3000...0x3163 ~= value || 0x4E00...0xD7FF ~= value { return false }
    return CellWidth.contains(value, hidden) || value & 0xFFFE == 0xFFFE
  }

  /// First and last of each range, in order: `Default_Ignorable_Code_Point` of Unicode 17.0.0,
  /// `Zl`, `Zp`, and the format characters that lay out or annotate rather than show.
  private static let hidden: [UInt32] = [
    0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
    0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFDD0, 0xFDEF,
    0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x13430, 0x1343F,
    0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
  ]

  /// The abbreviations of the Unicode code charts (and of ECMA-48 for controls).
  private static let names: [UInt32: String] = [
    0x84: "IND", 0x85: "NEL", 0x8D: "RI", 0x8E: "SS2", 0x8F: "SS3", 0x90: "DCS", 0x98: "SOS",
    0x9B: "CSI", 0x9C: "ST", 0x9D: "OSC", 0x9E: "PM", 0x9F: "APC", 0x034F: "CGJ",
    0x061C: "ALM", 0x180E: "MVS", 0x200B: "ZWSP", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM",
    0x200F: "RLM", 0x2028: "LS", 0x2029: "PS", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF",
    0x202D: "LRO", 0x202E: "RLO", 0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI",
    0x2069: "PDI", 0x3164: "HF", 0xFEFF: "BOM", 0xFFF9: "IAA", 0xFFFA: "IAS", 0xFFFB: "IAT",
  ]
}
