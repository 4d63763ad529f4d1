/// A passage's language and whether it has a title, in a byte.
enum PassageTraits {
  static func byte(language: UInt32, _ hasTitle: Bool) -> UInt8 {
    UInt8(min(language, 127)) << 1 | (hasTitle ? 1 : 0)
  }

  static func language(_ byte: UInt8) -> UInt32 { UInt32(byte >> 1) }
  static func hasTitle(_ byte: UInt8) -> Bool { byte & 1 != 0 }
}

/// The traits of all passages: one byte where they are alike, two and a bit for each passage where
/// there are two kinds, else a byte for each.
extension PassageTraits {
  static func encoded(_ traits: [UInt8]) -> [UInt8] {
    guard let first = traits.first else { return [] }
    guard let second = traits.first(where: { $0 != first }) else { return [first] }
    let isTwofold = traits.allSatisfy { $0 == first || $0 == second }
    guard isTwofold, bitSize(traits.count) < traits.count else { return traits }
    var bytes = [first, second] + [UInt8](repeating: 0, count: bitSize(traits.count) - 2)
    for (passage, trait) in traits.enumerated() where trait == second {
      bytes[2 + passage / 8] |= 1 << UInt8(passage % 8)
    }
    return bytes
  }

  static func byte(of passage: Int, in bytes: UnsafeRawBufferPointer, count: Int) -> UInt8 {
    if bytes.count == 1 { return bytes[0] }
    if bytes.count == count { return bytes[passage] }
    return bytes[Int(bytes[2 + passage / 8] >> UInt8(passage % 8) & 1)]
  }

  private static func bitSize(_ count: Int) -> Int { 2 + (count + 7) / 8 }
}
