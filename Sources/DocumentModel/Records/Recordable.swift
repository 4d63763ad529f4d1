/// A value that can be kept as bytes and read back as it was.
///
/// For caches alone: a record is read by the program that wrote it or not at all, so nothing in it
/// says what it is, and a type may change its record whenever it changes itself.
package protocol Recordable {
  func write(to writer: inout RecordWriter)

  /// - Throws: `RecordError` where the bytes are no record of such a value.
  init(from reader: inout RecordReader) throws(RecordError)
}

/// Why a record cannot be read.
package enum RecordError: Error, Equatable {
  /// It ends too early or too late, or holds what no such value has.
  case damaged
}

extension Recordable {
  /// The value's record alone.
  package var record: [UInt8] {
    var writer = RecordWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Reads a record that holds one value and nothing behind it.
  ///
  /// - Parameters:
  ///   - record: What ``record`` gave.
  ///   - textSize: Bytes of the text that the ranges in it count.
  /// - Throws: `RecordError` where it is no such record.
  package init(record: UnsafeRawBufferPointer, textSize: Int) throws(RecordError) {
    var reader = RecordReader(record, textSize: textSize)
    self = try Self(from: &reader)
    guard reader.isAtEnd else { throw .damaged }
  }
}

/// For the cases of a small enumeration: a byte, which counts them from zero as they are declared.
extension Recordable where Self: CaseIterable & Equatable {
  package func write(to writer: inout RecordWriter) {
    let place = Self.allCases.enumerated().first { $0.element == self }?.offset
    guard let place, let code = UInt8(exactly: place) else {
      preconditionFailure("such an enumeration has at most 256 cases, and all are listed")
    }
    writer.byte(code)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    let code = Int(try reader.byte())
    guard let element = Self.allCases.dropFirst(code).first else { throw .damaged }
    self = element
  }
}

extension String: Recordable {
  package func write(to writer: inout RecordWriter) { writer.text(self) }

  package init(from reader: inout RecordReader) throws(RecordError) { self = try reader.text() }
}

extension Int: Recordable {
  package func write(to writer: inout RecordWriter) { writer.number(self) }

  package init(from reader: inout RecordReader) throws(RecordError) { self = try reader.number() }
}

extension UInt64: Recordable {
  package func write(to writer: inout RecordWriter) { writer.word(self) }

  package init(from reader: inout RecordReader) throws(RecordError) { self = try reader.word() }
}

extension Bool: Recordable {
  package func write(to writer: inout RecordWriter) { writer.byte(self ? 1 : 0) }

  package init(from reader: inout RecordReader) throws(RecordError) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw .damaged
    }
  }
}

extension Array: Recordable where Element: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.number(count)
    for element in self { element.write(to: &writer) }
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    let count = try reader.count()
    self = []
    reserveCapacity(Swift.min(count, RecordReader.mostReserved))
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Optional: Recordable where Wrapped: Recordable {
  package func write(to writer: inout RecordWriter) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}
