import Testing

@testable import ScreenModel

@Suite("The theme")
struct ThemeTests {
  @Test("the ground is the terminal's own, but for matches", arguments: ColorDepth.allCases)
  func ground(depth: ColorDepth) {
    for ink in Ink.allCases where ink != .match {
      #expect(Theme.look(of: ink, depth).background == nil)
    }
    #expect(Theme.look(of: .plain, depth) == Theme.Look())
  }

  @Test("a colour is never the only sign of what matters", arguments: ColorDepth.allCases)
  func signs(depth: ColorDepth) {
    #expect(Theme.look(of: .selection, depth).attributes.contains(.reverse))
    #expect(Theme.look(of: .heading, depth).attributes.contains(.bold))
    let match = Theme.look(of: .match, depth)
    #expect(match.background != nil || match.attributes.contains(.reverse))
  }

  @Test("colours are those that the terminal has")
  func palette() {
    let limits: [ColorDepth: UInt8] = [.eight: 8, .sixteen: 16]
    for (depth, limit) in limits {
      for ink in Ink.allCases {
        let look = Theme.look(of: ink, depth)
        #expect((look.foreground ?? 0) < limit && (look.background ?? 0) < limit)
      }
    }
    for ink in Ink.allCases {
      let look = Theme.look(of: ink, .monochrome)
      #expect(look.foreground == nil && look.background == nil)
    }
  }

  @Test("with 256 colours letters can be read on white and on black")
  func contrast() {
    for ink in Ink.allCases {
      let look = Theme.look(of: ink, .many)
      guard let foreground = look.foreground else { continue }
      let grounds: [Double] = look.background.map { [luminance($0)] } ?? [0, 1]
      for ground in grounds {
        let ratio = contrastRatio(luminance(foreground), ground)
        #expect(ratio >= 3, "\(ink) on \(ground)")
      }
    }
  }

  @Test("a style's own attributes come on top of its ink's")
  func adding() {
    let look = Theme.look(for: Style(.heading, .underline), .many)
    #expect(look.attributes == [.bold, .underline])
    #expect(Style(.muted).adding(.bold) == Style(.muted, .bold))
  }

  @Test("each style has a letter of its own")
  func letters() {
    let letters = Ink.allCases.flatMap { [Style($0).letter, Style($0, .bold).letter] }
    #expect(Set(letters).count == letters.count)
  }

  /// Relative luminance (WCAG 2) of a colour of the 256, from zero (black) to one.
  private func luminance(_ color: UInt8) -> Double {
    let levels: [Double] = [0, 95, 135, 175, 215, 255]
    let number = Int(color)
    let channels: [Double]
    if number >= 232 {
      channels = Array(repeating: Double(8 + 10 * (number - 232)), count: 3)
    } else {
      let cube = number - 16
      channels = [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    }
    let linear = channels.map { channel in
      let value = channel / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The power of 2.4, nearly: between square and cube.
  private func power(_ value: Double) -> Double {
    let square = value * value
    return square * (0.6 + 0.4 * value)
  }

  private func contrastRatio(_ first: Double, _ second: Double) -> Double {
    (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}
