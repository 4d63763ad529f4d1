package import BriefingPages

/// One stay at a location, with the place in it.
package struct Visit: Sendable, Equatable {
  /// A place on a page that outlives a change of width: a block and a line inside it.
  package struct Anchor: Hashable, Sendable, Comparable {
    package var block: Int
    /// Counted from zero, the blank lines above the block included.
    package var line: Int

    package static let top = Anchor(block: 0, line: 0)

    package static func < (left: Self, right: Self) -> Bool {
      (left.block, left.line) < (right.block, right.line)
    }
  }

  package let location: Location
  /// The selected block.
  package var selection: Int?
  /// The chosen link in the selected block, counted from zero.
  package var link: Int?
  /// What the first line of the pane shows.
  package var top: Anchor = .top
  /// What it showed when the reader last moved it, not the window: a window that grows back shows
  /// the same again.
  package var settledTop: Anchor = .top
  /// Which pane had the keys, and the selected entry of the related one, when it was left.
  package var focus: Focus = .page
  package var relatedSelection = 0
  /// How many links were followed since the last place chosen from a list of places.
  package var depth: Int = 0
  /// Shown while the selection passes over it in the navigation; the next one takes its place.
  package var isPassing = false

  package init(_ location: Location, depth: Int = 0, isPassing: Bool = false) {
    self.location = location
    self.depth = depth
    self.isPassing = isPassing
  }
}

/// Where the reader has been, with a way back and a way forward.
package struct History: Sendable, Equatable {
  package private(set) var visits: [Visit]
  package private(set) var position: Int

  package init(_ first: Visit) {
    visits = [first]
    position = 0
  }

  package var current: Visit {
    get { visits[position] }
    set { visits[position] = newValue }
  }

  package var canGoBack: Bool { position > 0 }
  package var canGoForward: Bool { position + 1 < visits.count }

  /// Goes to a new place; what lay ahead is forgotten, and so is a place that was only passed over.
  package mutating func push(_ visit: Visit) {
    visits.removeSubrange((position + 1)...)
    if current.isPassing, position > 0, visits[position - 1].location == visit.location {
      visits.removeLast()
      position -= 1
    } else if current.isPassing {
      visits[position] = visit
    } else {
      visits.append(visit)
      position += 1
    }
  }

  package mutating func goBack() {
    if canGoBack { position -= 1 }
  }

  package mutating func goForward() {
    if canGoForward { position += 1 }
  }
}
