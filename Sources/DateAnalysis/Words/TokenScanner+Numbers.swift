extension TokenScanner {
  mutating func scanNumber() {
    let start = index
    let isAttached = start == lastEnd && (tokens.last?.has(.word) ?? false)
    let end = digitsEnd(start)
    let number = end - start <= 6 ? value(start, end) : -1
    if takeDate(start, end, number) || takeClock(start, end, number) { return }
    if takeGrouped(start, end) || takeSuffixed(start, end, number) { return }
    var classes: WordClass = []
    if !isAttached, !isMeasured(start, end), number >= 0 {
      classes = self.classes(of: number, digits: end - start)
    }
    append(start, end, classes, value: max(number, 0), shape: isAttached ? .measured : [])
  }

  private func digitsEnd(_ start: Int) -> Int {
    var end = start
    while isDigit(byte(end)) { end += 1 }
    return end
  }

  private func value(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for place in start..<min(end, start + 9) { value = value * 10 + Int(byte(place) - 0x30) }
    return value
  }

  private func classes(of number: Int, digits: Int) -> WordClass {
    var classes: WordClass = .number
    if digits <= 2, (1...31).contains(number) { classes.insert(.dayNumber) }
    if digits <= 2, (1...12).contains(number) { classes.insert(.monthNumber) }
    if digits == 4, (1000...2199).contains(number) { classes.insert(.year) }
    return classes
  }

  /// Amounts of money, parts of other numbers and per cent are no dates.
  private func isMeasured(_ start: Int, _ end: Int) -> Bool {
    if let before = start > 0 ? byte(start - 1) : nil {
      if [
        UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: "/"),
      ]
      .contains(before) || (before == 0xA3 || before == 0xA5 || before == 0xAC) {
        return true
      }
    }
    return byte(end) == UInt8(ascii: "%")
      || byte(end) == UInt8(ascii: ":") && isDigit(byte(end + 1))
  }

  /// `2023-02-03`, `2023-02` and `3/2/2023`.
  private mutating func takeDate(_ start: Int, _ end: Int, _ number: Int) -> Bool {
    let separator = byte(end)
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") else { return false }
    let second = end + 1
    let secondEnd = digitsEnd(second)
    guard (1...2).contains(secondEnd - second) else { return false }
    let middle = value(second, secondEnd)
    if end - start == 4 { return takeISO(start, number, middle, secondEnd, separator) }
    guard end - start <= 2, byte(secondEnd) == separator else { return false }
    let third = secondEnd + 1
    let thirdEnd = digitsEnd(third)
    guard thirdEnd - third == 4 || thirdEnd - third == 2 && separator == UInt8(ascii: "/") else {
      return false
    }
    let year = value(third, thirdEnd)
    let full = thirdEnd - third == 2 ? fullYear(year) : year
    let isDayFirst = number > 12 || middle <= 12 && self.isDayFirst
    let (month, day) = isDayFirst ? (middle, number) : (number, middle)
    return take(start, thirdEnd, year: full, month: month, day: day)
  }

  private mutating func takeISO(
    _ start: Int, _ year: Int, _ month: Int, _ monthEnd: Int, _ separator: UInt8
  ) -> Bool {
    if byte(monthEnd) == separator {
      let dayEnd = digitsEnd(monthEnd + 1)
      guard (1...2).contains(dayEnd - monthEnd - 1) else { return false }
      let day = value(monthEnd + 1, dayEnd)
      return take(start, dayEnd, year: year, month: month, day: day)
    }
    guard separator == UInt8(ascii: "-"), monthEnd - start == 7, (1...12).contains(month),
      (1000...2199).contains(year)
    else { return false }
    append(start, monthEnd, .isoDate, value: year * 10_000 + month * 100)
    return true
  }

  private mutating func take(_ start: Int, _ end: Int, year: Int, month: Int, day: Int) -> Bool {
    guard (1000...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return false
    }
    append(start, end, .isoDate, value: year * 10_000 + month * 100 + day)
    return true
  }

  /// `14:30` as minutes of the day.
  private mutating func takeClock(_ start: Int, _ end: Int, _ number: Int) -> Bool {
    let minutesEnd = digitsEnd(end + 1)
    guard byte(end) == UInt8(ascii: ":"), end - start <= 2, (0...24).contains(number),
      minutesEnd == end + 3, byte(minutesEnd) != UInt8(ascii: ":")
    else { return false }
    let minutes = value(end + 1, minutesEnd)
    guard minutes < 60 else { return false }
    append(start, minutesEnd, .clock, value: number * 60 + minutes)
    return true
  }

  /// `1,200` is a number and no year; `3.5` is neither.
  private mutating func takeGrouped(_ start: Int, _ end: Int) -> Bool {
    var place = end
    var digits = value(start, end)
    while byte(place) == UInt8(ascii: ","), digitsEnd(place + 1) == place + 4, digits < 1_000_000 {
      digits = digits * 1000 + value(place + 1, place + 4)
      place += 4
    }
    let isDecimal = byte(place) == UInt8(ascii: ".") && isDigit(byte(place + 1))
    if isDecimal { place = digitsEnd(place + 1) }
    guard place > end else { return false }
    append(start, place, isDecimal ? [] : .number, value: digits, shape: .measured)
    return true
  }

  /// `12th`, `1990s`, `10am`; behind other letters a number is none.
  private mutating func takeSuffixed(_ start: Int, _ end: Int, _ number: Int) -> Bool {
    guard isASCIILetter(byte(end)) else { return false }
    var suffixEnd = end
    while isASCIILetter(byte(suffixEnd)) { suffixEnd += 1 }
    let first = byte(end) | 0x20
    let second = byte(end + 1) | 0x20
    switch (suffixEnd - end, first, second) {
    case (2, UInt8(ascii: "s"), UInt8(ascii: "t")), (2, UInt8(ascii: "n"), UInt8(ascii: "d")),
      (2, UInt8(ascii: "r"), UInt8(ascii: "d")), (2, UInt8(ascii: "t"), UInt8(ascii: "h")):
      append(start, suffixEnd, .ordinal, value: max(number, 0))
    case (1, UInt8(ascii: "s"), _): takeDecade(start, end, number)
    case (2, UInt8(ascii: "a"), UInt8(ascii: "m")), (2, UInt8(ascii: "p"), UInt8(ascii: "m")):
      append(start, end, classes(of: number, digits: end - start), value: max(number, 0))
      append(end, suffixEnd, .meridiem, value: first == UInt8(ascii: "p") ? 12 : 0)
    case (1, UInt8(ascii: "a"), _), (1, UInt8(ascii: "p"), _):
      guard byte(suffixEnd) == UInt8(ascii: "."), byte(suffixEnd + 1) == UInt8(ascii: "m") else {
        append(start, suffixEnd, [], shape: .measured)
        return true
      }
      append(start, end, classes(of: number, digits: end - start), value: max(number, 0))
    default: append(start, suffixEnd, [], shape: .measured)
    }
    return true
  }

  /// `1990s` is a decade, `1800s` a century, `60s` a decade of the twentieth one.
  private mutating func takeDecade(_ start: Int, _ end: Int, _ number: Int) {
    switch (end - start, number) {
    case (4, 1000...2199) where number % 100 == 0 && number < 2000:
      append(start, end + 1, .century, value: number / 100, shape: .plural)
    case (4, 1000...2199) where number % 10 == 0:
      append(start, end + 1, .decade, value: number / 10, shape: .plural)
    default: append(start, end + 1, [], shape: .measured)
    }
  }

  /// Two digits mean the century that most dates are of.
  private func fullYear(_ number: Int) -> Int { number < 50 ? 2000 + number : 1900 + number }
}
