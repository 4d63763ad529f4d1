import DocumentModel
import Foundation
import Synchronization
import TestSupport
import Testing
import TextImport

@testable import BriefingLibrary

@Suite("Folders, files and standard input become briefings")
struct OpeningTests {
  @Test("Every text below a folder is a document, the introduction first, then by date and path")
  func folder() throws {
    let folder = try TemporaryFolder([
      "b.txt": "No date.", "a/c.md": "---\ndate: 2023-02-03\n---\nNewer.",
      "z_2023-02-01.txt": "Older.", "Overview.md": "# All", "notes": "No extension.",
      ".hidden.txt": "x", ".git/x.txt": "x",
    ])
    let opened = try Library.open(.folder(folder.path))
    #expect(
      opened.briefing.documents.map(\.id)
        == ["overview", "z-2023-02-01", "c", "b", "notes"])
    #expect(opened.briefing.title == folder.path.split(separator: "/").last.map(String.init))
    #expect(!opened.briefing.hasManifest)
    #expect(opened.skipped.isEmpty)
  }

  @Test("What is no document is counted with its reason")
  func skipped() throws {
    let folder = try TemporaryFolder([
      "a.txt": "Text.", "table.tsv": "a\tb", "page.html": "<p>", "empty.md": "", "old.txt~": "x",
    ])
    try folder.write(Data("%PDF-1.4".utf8), to: "scan.pdf")
    try folder.write(Data([1, 0, 2, 0]), to: "bytes")
    let opened = try Library.open(.folder(folder.path))
    #expect(opened.briefing.documents.map(\.path) == ["a.txt"])
    #expect(
      opened.skipped.map { "\($0.path): \($0.reason)" } == [
        "bytes: binary, not text",
        "empty.md: an empty file",
        "old.txt~: a backup copy",
        "page.html: web page; convert it to text or Markdown",
        "scan.pdf: a PDF file, not text",
        "table.tsv: data file, not a document",
      ])
  }

  @Test("A link out of the folder is not followed, one inside it counts once")
  func links() throws {
    let outside = try TemporaryFolder(["secret.txt": "Secret."])
    let folder = try TemporaryFolder(["a.txt": "Text.", ".store/b": "Stored.", "sub/c.txt": "C."])
    try folder.link("out.txt", to: outside.path + "/secret.txt")
    try folder.link("out", to: outside.path)
    try folder.link("again.txt", to: "a.txt")
    try folder.link("b.txt", to: ".store/b")
    try folder.link("sub/circle", to: "..")
    try folder.link("gone.txt", to: "nowhere")
    let opened = try Library.open(.folder(folder.path))
    #expect(opened.briefing.documents.map(\.path) == ["a.txt", "b.txt", "sub/c.txt"])
    #expect(
      opened.skipped.map { "\($0.path): \($0.reason)" } == [
        "gone.txt: a link to nothing", "out: a link that leaves the folder",
        "out.txt: a link that leaves the folder", "sub/circle: a link to a folder",
      ])
  }

  @Test("Documents of one name are told apart, those in documents/ keep it")
  func names() throws {
    let folder = try TemporaryFolder([
      "a/talks.txt": "1", "documents/talks.md": "2", "a/talks.md": "3", "talks.txt": "4",
    ])
    let documents = try Library.open(.folder(folder.path)).briefing.documents
    #expect(
      documents.map { "\($0.path) \($0.id)" } == [
        "a/talks.md a-talks", "a/talks.txt a-talks-2", "documents/talks.md talks",
        "talks.txt talks-2",
      ])
  }

  @Test("A file names its briefing, several are listed, and a table is read when asked for")
  func files() throws {
    let folder = try TemporaryFolder(["a.md": "# Title\n\nText", "t.csv": "a,b", "d/c.txt": "C"])
    let one = try Library.open(.files([folder.path + "/a.md"])).briefing
    #expect(one.title == "Title")
    let table = try Library.open(.files([folder.path + "/t.csv"])).briefing
    #expect(table.documents.map(\.text) == ["a,b"])
    let mixed = try Library.open(.files([folder.path + "/a.md", folder.path + "/d"])).briefing
    #expect(mixed.title == "a.md and 1 more")
    #expect(mixed.documents.map(\.id) == ["a", "c"])
    let alone = try Library.open(.files([folder.path])).briefing
    #expect(alone.documents.map(\.path) == ["a.md", "d/c.txt"])
  }

  @Test("Standard input is a document of that name")
  func standardInput() throws {
    let briefing = try Library.open(.standardInput(Array("Some words.".utf8))).briefing
    #expect(briefing.documents.map(\.path) == ["standard input"])
    #expect(briefing.documents.map(\.id) == ["standard-input"])
    #expect(briefing.title == "standard input")
  }

  @Test("With a manifest, notes.md is the reader's own and no document")
  func notes() throws {
    let files = [
      ("briefing.toml", "[briefing]\ntitle = \"Ports\""), ("documents/a.md", "A"),
      ("notes.md", "N"),
    ].map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }
    let opened = try Library.open(.bundled(files, name: "ports"))
    #expect(opened.briefing.documents.map(\.path) == ["documents/a.md"])
    #expect(opened.briefing.title == "Ports")
    #expect(opened.briefing.hasManifest)
    let without = try Library.open(.bundled(Array(files.dropFirst()), name: "ports"))
    #expect(without.briefing.documents.map(\.path) == ["documents/a.md", "notes.md"])
  }

  @Test("Many files are read by several threads, each reported once, their order kept")
  func many() throws {
    let files = (100..<400).map { SourceFile(path: "\($0).txt", bytes: Array("No. \($0)".utf8)) }
    let seen = Mutex<[Int]>([])
    let opened = try Library.open(.bundled(files, name: "many")) { progress in
      #expect(progress.total == 300)
      seen.withLock { $0.append(progress.done) }
    }
    #expect(seen.withLock { $0 } == Array(1...300))
    #expect(opened.briefing.documents.map(\.path) == files.map(\.path))
  }

  @Test("Opening can be cancelled", arguments: [3, 100])
  func cancelled(count: Int) {
    let files = (0..<count).map { SourceFile(path: "\($0).txt", bytes: [0x61]) }
    #expect(throws: LibraryError.cancelled) {
      try Library.open(.bundled(files, name: "x"), isCancelled: { true })
    }
  }

  @Test("What cannot be opened is said in a sentence")
  func errors() throws {
    let folder = try TemporaryFolder(["a/scan.png": "\u{89}"])
    try folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0]), to: "scan.png")
    let missing = folder.path + "/nowhere"
    #expect(message(.files([missing])) == "\(missing): there is no such file or folder.")
    #expect(message(.folder(missing)) == "\(missing): there is no such file or folder.")
    let picture = folder.path + "/scan.png"
    #expect(
      message(.files([picture])) == "\(picture): cannot be read: a PNG picture, not text.")
    #expect(
      message(.standardInput([]))
        == "standard input: cannot be read: an empty file.")
    #expect(
      message(.bundled([], name: "none"))
        == "none: nothing to read here. Put text or Markdown files into it.")
    let files = [SourceFile(path: "a.csv", bytes: [0x61])]
    #expect(
      message(.bundled(files, name: "data"))
        == "data: nothing to read here; 1 file skipped (a.csv: data file, not a document). "
        + "Put text or Markdown files into it.")
  }

  private func message(_ source: BriefingSource) -> String? {
    do throws(LibraryError) {
      _ = try Library.open(source)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("Numbers in names count as numbers")
  func naturalOrder() {
    let names = ["b", "a10", "a9", "a09", "a", "a9b", "10", "9"]
    #expect(
      names.sorted { $0.comesBefore($1) } == ["9", "10", "a", "a09", "a9", "a9b", "a10", "b"])
  }
}
