/// What a location shows, as plain data.
///
/// Blocks are made when they are asked for: a document of five megabytes costs what is shown of it.
package struct Page: Sendable {
  package let location: Location
  package let title: String
  package let blocks: Blocks
  /// What the page leads to beside its text: linked actors, linked issues.
  package let related: [Listing]
  /// The block to begin reading at: where the evidence stands, where the words were found.
  package let start: Int?
  /// Of a document's page, where its passages stand; nothing for other pages.
  package let places: PassagePlaces?

  package init(
    location: Location, title: String, blocks: Blocks, related: [Listing] = [], start: Int? = nil,
    places: PassagePlaces? = nil
  ) {
    self.location = location
    self.title = title
    self.blocks = blocks
    self.related = related
    self.start = start
    self.places = places
  }
}

/// Which block of a page shows which passage; several folded away stand behind one block.
package struct PassagePlaces: Sendable {
  /// The block of a passage, by its number from one.
  package let block: @Sendable (_ passage: Int) -> Int?
  /// The first passage of a block; nothing for one that shows none.
  package let passage: @Sendable (_ block: Int) -> Int?

  package init(
    block: @escaping @Sendable (_ passage: Int) -> Int?,
    passage: @escaping @Sendable (_ block: Int) -> Int?
  ) {
    self.block = block
    self.passage = passage
  }
}

/// The blocks of a page, each made on demand.
package struct Blocks: Sendable, RandomAccessCollection {
  package let startIndex = 0
  package let endIndex: Int
  private let make: @Sendable (Int) -> Block

  package init(count: Int, make: @escaping @Sendable (Int) -> Block) {
    endIndex = count
    self.make = make
  }

  package init(_ blocks: [Block]) {
    self.init(count: blocks.count) { blocks[$0] }
  }

  package subscript(index: Int) -> Block {
    make(index)
  }
}

/// A titled list of places with a number each, as the panes at both sides show them.
package struct Listing: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let label: String
    package let count: Int?
    /// Whether there may be more than `count`, since not all were counted.
    package let isAtLeast: Bool
    package let target: Location
    /// Said beside the label where it is not simply so: `found`.
    package let remark: String?

    package init(
      _ label: String, count: Int? = nil, isAtLeast: Bool = false, target: Location,
      remark: String? = nil
    ) {
      self.label = label
      self.count = count
      self.isAtLeast = isAtLeast
      self.target = target
      self.remark = remark
    }

    /// `1,284`, or `1,000+` where there may be more; empty where nothing is counted.
    package var number: String {
      count.map { $0.grouped + (isAtLeast ? "+" : "") } ?? ""
    }
  }

  package let title: String
  package let entries: [Entry]

  package init(title: String, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }
}

extension Int {
  /// With a comma between thousands: `12,345`.
  package var grouped: String {
    let digits = Array(String(magnitude))
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits[Swift.max(0, end - 3)..<end])
    }
    return (self < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
  }
}
