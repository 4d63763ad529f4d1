/// With what its text says, which takes longer to read than the record.
extension FuzzyDate: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.text(edtf)
    writer.value(start)
    writer.value(start == end)
    if start != end { writer.value(end) }
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    edtf = try reader.text()
    start = try reader.value()
    end = try reader.value() ? start : try reader.value()
    guard start != nil || end != nil else { throw .damaged }
  }
}

extension FuzzyDate.Point: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.number(year)
    writer.number(month ?? 0)
    writer.number(day ?? 0)
    writer.byte((isUncertain ? 1 : 0) | (isApproximate ? 2 : 0))
  }

  package init(from reader: inout RecordReader) throws(RecordError) {
    let (year, month, day) = (try reader.number(), try reader.number(), try reader.number())
    let marks = try reader.byte()
    guard marks < 4, month != 0 || day == 0,
      CalendarDay(year: year, month: month == 0 ? 1 : month, day: day == 0 ? 1 : day) != nil
    else { throw .damaged }
    self.init(
      year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day,
      isUncertain: marks & 1 != 0, isApproximate: marks & 2 != 0)
  }
}
