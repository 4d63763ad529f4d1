/// Appends blocks to the manifest of a folder, and takes the last one back.
///
/// All that stood there before stays byte for byte: comments, order, line ends. The file is written
/// whole under another name, flushed and renamed, so that it is the old one or the new one at any
/// moment. It is not written where it is not what was read, by its bytes.
///
///     var editor = ManifestEditor(folder: "/briefings/beijing", title: "Beijing", basis: bytes)
///     try editor.append(Decision.issue(id: "chips", name: "Chips", query: "chip*").block)
///     try editor.undo()
package struct ManifestEditor: Sendable {
  /// One block that this editor appended.
  private struct Step {
    let before: [UInt8]?
    let after: [UInt8]
  }

  private let folder: String
  private let title: String
  /// What the file held when it was last read or written; nothing where there was none.
  private var basis: [UInt8]?
  private var steps: [Step] = []

  /// - Parameters:
  ///   - folder: The briefing's folder.
  ///   - title: What a manifest is called that has to be made.
  ///   - basis: The manifest as it was read for the briefing that is shown; nothing where there is
  ///     none.
  package init(folder: String, title: String, basis: [UInt8]?) {
    self.folder = folder
    self.title = title
    self.basis = basis
  }

  private var path: String { folder + "/" + Library.manifestName }

  /// Takes what a briefing was read from again as the basis; what was appended before can still be
  /// taken back where the file has not changed otherwise.
  package mutating func reread(basis: [UInt8]?) {
    self.basis = basis
  }

  /// Appends a block behind a blank line; the first one of a folder makes the file, with a title.
  ///
  /// - Throws: `changedMeanwhile`, or `unwritable` with the system's reason.
  package mutating func append(_ block: ManifestBlock) throws(DecisionError) {
    try checkBasis()
    var bytes =
      basis
      ?? Array(
        ManifestBlock(
          "briefing", isList: false,
          [
            .init("title", .text(title))
          ]
        ).text.utf8)
    let lineEnd = Self.lineEnd(of: bytes)
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes += lineEnd }
    if !bytes.isEmpty { bytes += lineEnd }
    for byte in block.text.utf8 {
      if byte == UInt8(ascii: "\n") { bytes += lineEnd } else { bytes.append(byte) }
    }
    try write(bytes)
    steps.append(Step(before: basis, after: bytes))
    basis = bytes
  }

  /// Takes the block back that was appended last, and the file with it where that made it.
  ///
  /// - Throws: `nothingToUndo`, `changedMeanwhile` or `unwritable`.
  package mutating func undo() throws(DecisionError) {
    guard let step = steps.last else { throw .nothingToUndo }
    try checkBasis()
    guard basis == step.after else { throw .changedMeanwhile }
    if let before = step.before {
      try write(before)
    } else if let reason = FileSystem.remove(path) {
      throw .unwritable(path: path, reason: reason)
    }
    steps.removeLast()
    basis = step.before
  }

  private func checkBasis() throws(DecisionError) {
    let current: [UInt8]?
    do throws(LibraryError) {
      current =
        FileSystem.kind(of: path) == nil
        ? nil : try FileSystem.read(path, describedAs: path)
    } catch {
      throw .unwritable(path: path, reason: error.description)
    }
    guard current == basis else { throw .changedMeanwhile }
  }

  private func write(_ bytes: [UInt8]) throws(DecisionError) {
    if let reason = FileSystem.replace(path, with: bytes) {
      throw .unwritable(path: path, reason: reason)
    }
  }

  /// As the file has them: those of Windows where its first line ends so.
  private static func lineEnd(of bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0,
      bytes[first - 1] == UInt8(ascii: "\r")
    else { return [UInt8(ascii: "\n")] }
    return Array("\r\n".utf8)
  }
}
