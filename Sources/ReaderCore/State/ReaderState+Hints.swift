package import BriefingPages
package import ScreenModel

/// A letter or two that stand on a link while one is chosen by its hint.
package struct LinkHint: Hashable, Sendable {
  package let label: String
  package let target: Location
  /// Where it stands on the screen.
  package let place: Point
}

/// The links on the screen while each has a hint, and what has been typed of one.
package struct HintChoice: Hashable, Sendable {
  let all: [LinkHint]
  package let typed: String

  /// Those that the next letters can still mean.
  package var open: [LinkHint] { all.filter { $0.label.hasPrefix(typed) } }
}

extension ReaderState {
  /// Letters that are quick to reach come first.
  private static let letters = Array("asdfghjklweruiopqtyzxcvbnm").map(String.init)

  mutating func beginHints() {
    let links = visibleLinks()
    if links.isEmpty {
      message = "No link on the screen."
      return
    }
    let labels = Self.labels(links.count)
    hints = HintChoice(
      all: zip(labels, links).map { LinkHint(label: $0, target: $1.target, place: $1.place) },
      typed: "")
  }

  /// Labels of which none begins another: one letter for the first links, two for the rest.
  static func labels(_ count: Int) -> [String] {
    let beyond = max(0, count - letters.count)
    let leading = min(letters.count, (beyond + letters.count - 2) / (letters.count - 1))
    let single = letters.dropLast(leading)
    let double = letters.suffix(leading).flatMap { first in letters.map { first + $0 } }
    return Array((single + double).prefix(count))
  }

  /// A key while hints are shown.
  mutating func handle(_ key: Key, in choice: HintChoice) -> [Effect] {
    hints = nil
    guard case .character(let letter) = key else { return [] }
    let next = HintChoice(all: choice.all, typed: choice.typed + String(letter))
    let open = next.open
    if open.isEmpty {
      message = "No link has the hint \(next.typed)."
    } else if let only = open.first, only.label == next.typed {
      follow(only.target)
    } else {
      hints = next
    }
    return []
  }

  private func visibleLinks() -> [(target: Location, place: Point)] {
    linksOnPage() + linksBeside()
  }

  private func linksOnPage() -> [(target: Location, place: Point)] {
    guard plan.page != nil else { return [] }
    var seen: Set<LinkOnPage> = []
    var links: [(Location, Point)] = []
    for (row, line) in visibleLines().enumerated() {
      let block = page.blocks[line.block]
      let y = plan.text.minY + row
      if line.line != nil, let target = block.target,
        seen.insert(LinkOnPage(block: line.block, link: nil)).inserted
      {
        links.append((target, Point(x: max(0, plan.text.minX - ScreenPlan.margin), y: y)))
      }
      for run in line.line?.runs ?? [] {
        guard let link = run.link, block.links[link] != block.target,
          seen.insert(LinkOnPage(block: line.block, link: link)).inserted
        else { continue }
        links.append((block.links[link], Point(x: plan.text.minX + run.x, y: y)))
      }
    }
    return links
  }

  private struct LinkOnPage: Hashable {
    let block: Int
    let link: Int?
  }

  private func linksBeside() -> [(target: Location, place: Point)] {
    guard let pane = plan.related else { return [] }
    let layout = ListingLayout(
      page.related, height: pane.size.height, selection: relatedSelection)
    return layout.rows.enumerated().compactMap { row, content in
      guard case .entry(let entry, _) = content else { return nil }
      return (entry.target, Point(x: pane.minX + 1, y: pane.minY + row))
    }
  }
}
