#if canImport(Glibc)
  import Glibc
  import TerminalHarness
  import TestSupport
  import Testing

  @Suite("A document full of controls")
  struct UntrustedTextTests {
    /// Sequences that a terminal would obey, answer, reorder by, or hide; each with a word to wait for.
    private static let document = """
      First \u{1B}[31mred\u{1B}[0m \u{1B}]0;title taken\u{7} \u{1B}]52;c;cm0gLXJm\u{7}

      Then \u{9B}5n\u{9D}0;again\u{9C} and \u{202E}desrever\u{202C} \u{2066}isolated\u{2069}

      Next \u{7}\u{8}\u{7F} \u{1B}P+q\u{1B}\\ \u{1B}[6n \u{E0041}\u{200B}\u{FEFF} \u{1B}c

      Last word
      """

    @Test("reaches the terminal as visible marks only")
    func marks() throws {
      var path = Array("/tmp/attache-XXXXXX.txt".utf8CString)
      let descriptor = mkstemps(&path, 4)
      try #require(descriptor >= 0)
      defer { unlink(path) }
      var text = Self.document
      text.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
      close(descriptor)

      let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      let terminal = try PseudoTerminal([BuiltProduct.path("attache"), name], size: (120, 50))
      terminal.wait(forText: "Last")
      terminal.send("Q")
      #expect(terminal.waitForEnd() == .exited(0))

      #expect(terminal.shows("␛[31mred"))
      #expect(terminal.shows("‹RLO›desrever"))
      let shown = String(decoding: terminal.output, as: UTF8.self).unicodeScalars
      let harmful = shown.filter { scalar in
        0x7F..<0xA0 ~= scalar.value || scalar == "\u{7}" || scalar.properties.isBidiControl
          || scalar.properties.isDefaultIgnorableCodePoint
      }
      #expect(harmful.isEmpty)
      let sequences = terminal.output.split(separator: 0x1B).dropFirst()
      for kind in "]P_^Xc" {
        let starts = sequences.filter { $0.first == kind.asciiValue }
        #expect(starts.isEmpty, "no sequence of kind \(kind) is ever sent")
      }
      #expect(!terminal.shows("\u{1B}[31mred"))
      #expect(!terminal.shows("\u{1B}[6n"))
    }
  }
#endif
