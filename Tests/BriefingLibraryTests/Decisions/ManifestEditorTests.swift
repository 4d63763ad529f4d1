import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import BriefingLibrary

@Suite("Decisions are appended to the manifest")
struct ManifestEditorTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/briefing.toml" }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func text() -> String? {
    (try? Data(contentsOf: URL(fileURLWithPath: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  private func editor() -> ManifestEditor {
    ManifestEditor(folder: folder.path, title: "The port", basis: text().map { Array($0.utf8) })
  }

  private let pier = Decision.issue(id: "pier", name: "Pier", query: "\"old pier\" OR quay*").block

  init() throws {
    folder = try TemporaryFolder([:])
  }

  @Test(
    "behind all that stood there, which stays byte for byte, and taken back again",
    arguments: [
      ("# mine\n[briefing]\ntitle = 'x' # y\n", "\n"),
      ("[briefing]\ntitle = 'x'", "\n\n"),
      ("", ""),
    ])
  func appending(before: String, gap: String) throws {
    try write(before)
    var editor = editor()
    try editor.append(pier)
    #expect(
      text() == before + gap + """
        [[issue]]
        id = "pier"
        name = "Pier"
        query = '"old pier" OR quay*'

        """)
    try editor.undo()
    #expect(text() == before)
    #expect(throws: DecisionError.nothingToUndo) { try editor.undo() }
  }

  @Test("with the line ends of the file")
  func lineEnds() throws {
    try write("[briefing]\r\ntitle = 'x'\r\n")
    var editor = editor()
    try editor.append(ManifestBlock("point", [.init("text", .text("a"))]))
    #expect(text() == "[briefing]\r\ntitle = 'x'\r\n\r\n[[point]]\r\ntext = \"a\"\r\n")
  }

  @Test("in a new file with a title where there was none, which undoing removes")
  func newFile() throws {
    var editor = editor()
    try editor.append(pier)
    #expect(text()?.hasPrefix("[briefing]\ntitle = \"The port\"\n\n[[issue]]\n") == true)
    try editor.append(pier)
    try editor.undo()
    try editor.undo()
    #expect(text() == nil)
  }

  @Test("but never where somebody else has written meanwhile")
  func changed() throws {
    try write("a = 1\n")
    var editor = editor()
    try editor.append(pier)
    try write("a = 2\n")
    #expect(throws: DecisionError.changedMeanwhile) { try editor.append(pier) }
    #expect(throws: DecisionError.changedMeanwhile) { try editor.undo() }
    #expect(text() == "a = 2\n")
    editor.reread(basis: Array("a = 2\n".utf8))
    #expect(throws: DecisionError.changedMeanwhile) { try editor.undo() }
    try editor.append(pier)
    try editor.undo()
    #expect(text() == "a = 2\n")
  }

  @Test("through a link, with the rights of the file, and nothing is left beside it")
  func links() throws {
    let real = folder.path + "/real.toml"
    try Data("a = 1\n".utf8).write(to: URL(fileURLWithPath: real))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
    var editor = editor()
    try editor.append(pier)
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(text()?.contains("[[issue]]") == true)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == ["briefing.toml", "real.toml"])
  }

  @Test("and where the folder cannot be written, the sentence says why")
  func unwritable() {
    var editor = ManifestEditor(folder: folder.path + "/none", title: "x", basis: nil)
    let error = #expect(throws: DecisionError.self) { try editor.append(pier) }
    #expect(error?.description.hasSuffix("No such file or directory. Nothing was changed.") == true)
  }

  @Test("whatever the text, the manifest reads back what was written")
  func quoting() throws {
    let texts = [
      "plain", "it's", "\"both\" and 'both'", "back\\slash", "two\nlines\tand\r", "\u{1}\u{7F}",
      "習近平 👩‍👧", "", "# no comment", "'''",
    ]
    for text in texts {
      let block = ManifestBlock(
        "x",
        [
          .init("a", .text(text)), .init("b", .texts([text, text])), .init("odd key", .flag(true)),
          .init("c", .tables([[.init("exact", .text(text)), .init("n", .number(3))]])),
        ])
      let source = ManifestSource(Array(block.text.utf8), file: "f")
      #expect(source.problems.isEmpty, "\(block.text)")
      guard case .list(let blocks)? = source.root["x"], case .table(let table)? = blocks.first
      else {
        Issue.record("no table: \(block.text)")
        continue
      }
      #expect(table["a"] == .string(text))
      #expect(table["b"] == .list([.string(text), .string(text)]))
      #expect(table["odd key"] == .bool(true))
      #expect(table["c"] == .list([.table(["exact": .string(text), "n": .integer(3)])]))
    }
  }

  @Test("only a folder takes decisions, and the sentence says what to open")
  func sources() throws {
    #expect(try BriefingSource.files([folder.path]).decisionFolder() == folder.path)
    let refused: [(BriefingSource, String)] = [
      (
        .bundled([], name: "x"),
        "The briefing inside the program cannot be changed. Open a folder: attache FOLDER."
      ),
      (
        .files(["a.md", "b.md"]),
        "Decisions are kept in a folder. Put the files into one and open it: attache FOLDER."
      ),
      (
        .standardInput([]),
        "Decisions are kept in a folder. "
          + "Save the text as a file in one and open it: attache FOLDER."
      ),
    ]
    for (source, sentence) in refused {
      let error = #expect(throws: DecisionError.self) { try source.decisionFolder() }
      #expect(error?.description == sentence)
    }
    #expect(DecisionError.changedMeanwhile.description.hasPrefix("briefing.toml has been changed"))
    #expect(DecisionError.nothingToUndo.description.hasPrefix("Nothing was decided"))
  }

  @Test("and actors are proposed as long as the manifest states none")
  func proposals() throws {
    let letter = "Mira Holt met Jon Vale. Mira Holt and Jon Vale spoke. Holt left; Vale stayed."
    try Data(letter.utf8).write(to: URL(fileURLWithPath: folder.path + "/letter.txt"))
    var editor = editor()
    try editor.append(pier)
    let opened = BriefingSnapshot(try Library.open(.folder(folder.path)), cache: nil)
    let actors = opened.analysed()?.briefing.actors ?? []
    #expect(actors.contains { $0.name == "Mira Holt" && $0.origin == .found })
    #expect(opened.briefing.issues.map(\.name) == ["Pier"])
  }
}
