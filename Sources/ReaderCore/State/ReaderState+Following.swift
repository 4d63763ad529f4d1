import BriefingPages
import ScreenModel

extension ReaderState {
  /// Whether the page shows a document's text rather than a list.
  package var isReading: Bool {
    if case .document = history.current.location { true } else { false }
  }

  /// Whether closing the page leaves the program.
  package var isAtFirstPage: Bool {
    focus != .related && history.current.depth == 0 && history.current.location == home
  }

  /// Whether the arrow keys move among the links of a text.
  var isInText: Bool {
    guard focus == .page, let block = selectedBlock else { return false }
    if case .passage = block { return true }
    return history.current.link != nil
  }

  mutating func openSelection() {
    switch focus {
    case .navigation:
      guard navigationEntries.indices.contains(navigationSelection) else { return }
      jump(to: navigationEntries[navigationSelection].target)
      focus = .page
    case .related:
      guard relatedEntries.indices.contains(relatedSelection) else { return }
      follow(relatedEntries[relatedSelection].target)
    case .page: openOnPage()
    }
  }

  private mutating func openOnPage() {
    guard let block = selectedBlock else { return }
    if let link = history.current.link, block.links.indices.contains(link) {
      follow(block.links[link])
    } else if let target = block.target {
      follow(target)
    } else if block.links.isEmpty {
      message = "No link here; ] goes to the next one."
    } else {
      chooseLink(next: true)
      message = "Enter follows the link; ] and [ choose another."
    }
  }

  /// Chooses the link after or before the chosen one, in the next blocks too.
  mutating func chooseLink(next: Bool) {
    guard focus == .page, let selection = history.current.selection else { return }
    let count = page.blocks[selection].links.count
    let current = history.current.link
    let candidate = next ? (current ?? -1) + 1 : (current ?? count) - 1
    if (0..<count).contains(candidate) {
      history.current.link = candidate
      reveal(selection)
      return
    }
    guard let block = blockWithLinks(from: selection, next: next) else {
      message = next ? "No link further on." : "No link before this one."
      return
    }
    select(block)
    history.current.link = next ? 0 : page.blocks[block].links.count - 1
  }

  /// Looks no further than a reader would want to be carried.
  private func blockWithLinks(from block: Int, next: Bool) -> Int? {
    let reach = 400
    let range =
      next
      ? Array(page.blocks.indices.dropFirst(block + 1).prefix(reach))
      : page.blocks.indices.prefix(max(0, block)).suffix(reach).reversed()
    return range.first { page.blocks[$0].isStop && !page.blocks[$0].links.isEmpty }
  }

  /// One level back, but never out of the program.
  mutating func stepOut() {
    switch focus {
    case .related: focus = .page
    case .page:
      if history.current.link != nil {
        history.current.link = nil
      } else if history.current.depth > 0, history.canGoBack {
        goBack()
      } else {
        focus = .navigation
      }
    case .navigation:
      if history.current.location == home {
        message = "Q leaves; ? shows the keys."
      } else {
        jump(to: home)
      }
    }
  }

  mutating func moveFocus(forward: Bool) {
    let panes: [Focus] =
      relatedEntries.isEmpty ? [.navigation, .page] : [.navigation, .page, .related]
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + (forward ? 1 : panes.count - 1)) % panes.count]
    if focus != .navigation { history.current.isPassing = false }
  }

  /// The actor that a key can mean here: the chosen link's, else the block's first.
  var actorAtHand: Location? {
    guard let block = selectedBlock else { return nil }
    let links = block.links
    if let link = history.current.link, links.indices.contains(link), links[link].isActor {
      return links[link]
    }
    return links.first(where: \.isActor)
  }
}

extension Location {
  var isActor: Bool {
    switch self {
    case .actor, .name: true
    default: false
    }
  }
}
