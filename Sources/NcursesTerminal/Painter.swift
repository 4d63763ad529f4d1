import CNcurses
import ScreenModel

/// Hands grids to ncurses: only the rows that differ from the last grid.
@MainActor
struct Painter {
  private var shown: CellGrid?
  private let looks: [Theme.Look]

  /// Gives each ink a colour pair, as many as the depth allows.
  init(depth: ColorDepth) {
    looks = Ink.allCases.map { Theme.look(of: $0, depth) }
    for (ink, look) in zip(Ink.allCases, looks) where look.hasColors {
      cn_set_pair(Self.pair(of: ink), look.foreground.number, look.background.number)
    }
  }

  /// Sends everything the next time.
  mutating func forget() {
    shown = nil
  }

  mutating func paint(_ grid: CellGrid, cursor: Point?) {
    let isNew = shown?.size != grid.size
    if isNew {
      cn_erase()
      cn_forget_screen()
    }
    for y in 0..<grid.height where isNew || shown?.row(y) != grid.row(y) {
      put(grid, row: y)
    }
    shown = grid
    let place = cursor ?? Point(x: max(0, grid.width - 1), y: max(0, grid.height - 1))
    cn_present(Int32(clamping: place.y), Int32(clamping: place.x), cursor != nil)
  }

  private func put(_ grid: CellGrid, row: Int) {
    let cells = [cn_cell](unsafeUninitializedCapacity: grid.width) { buffer, count in
      grid.withRow(row) { cells in
        for cell in cells where !cell.isContinuation {
          buffer.initializeElement(at: count, to: converted(cell))
          count += 1
        }
      }
    }
    cn_put_row(Int32(row), cells, Int32(cells.count))
  }

  private func converted(_ cell: Cell) -> cn_cell {
    let ink = cell.style.ink
    let look = looks[Int(ink.rawValue)]
    let attributes = look.attributes.union(cell.style.attributes)
    var marks: (UInt32, UInt32, UInt32) = (0, 0, 0)
    if cell.glyph.hasMarks {
      let values = cell.glyph.marks.map(\.value) + [0, 0, 0]
      marks = (values[0], values[1], values[2])
    }
    return cn_cell(
      base: cell.glyph.base.value, marks: marks, width: UInt8(cell.glyph.width),
      attributes: attributes.rawValue, pair: look.hasColors ? Int16(Self.pair(of: ink)) : 0)
  }

  private static func pair(of ink: Ink) -> Int32 { Int32(ink.rawValue) + 1 }
}

extension Theme.Look {
  fileprivate var hasColors: Bool { foreground != nil || background != nil }
}

extension UInt8? {
  fileprivate var number: Int32 { map { Int32($0) } ?? -1 }
}
