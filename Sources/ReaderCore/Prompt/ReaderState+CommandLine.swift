import BriefingLibrary
import BriefingPages
import DocumentModel
import ScreenModel
import TextAnalysis

/// Something the command line could become.
package struct Completion: Hashable, Sendable {
  package let text: String
  package let help: String
  enum Meaning: Hashable, Sendable {
    case command(String)
    case location(Location)
  }
  let meaning: Meaning
  /// Other words by which it is found.
  var names: [String] = []
}

extension ReaderState {
  /// What the typed line may mean, likeliest first.
  package var completions: [Completion] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .command: return Array(completions(of: prompt.text).prefix(8))
    case .sameActor, .firstActor, .secondActor:
      return Array(matching(prompt.text, in: prompt.candidates).prefix(8))
    case .search, .issueName, .proposalName: return []
    }
  }

  var chosenCompletion: Completion? {
    let all = completions
    return all.indices.contains(prompt?.choice ?? 0) ? all[prompt?.choice ?? 0] : nil
  }

  private func completions(of text: String) -> [Completion] {
    let line = text.trimmingBlanks
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2 || text.last == " ", let kind = words.first,
      let things = things(of: kind)
    {
      return matching(words.count == 2 ? words[1] : "", in: things)
    }
    return matching(line, in: places + namedThings + commands)
  }

  /// What is called exactly so comes first, then what begins so, then what only contains it; all
  /// words count in any order.
  private func matching(_ typed: String, in candidates: [Completion]) -> [Completion] {
    let words = folded(typed).split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "-" })
    let wanted = folded(typed)
    let scored = candidates.enumerated().compactMap { order, candidate -> (Int, Int)? in
      let names = ([candidate.text, candidate.help] + candidate.names).map { folded($0) }
      let parts = names.flatMap { $0.split(whereSeparator: { " /-:".contains($0) }) }
      guard words.allSatisfy({ word in parts.contains { $0.hasPrefix(word) } }) else { return nil }
      if names.contains(wanted) || names[0].hasSuffix(" \(wanted)") { return (0, order) }
      return (names.contains { $0.hasPrefix(wanted) } ? 1 : 2, order)
    }
    return scored.sorted(by: <).map { candidates[$0.1] }
  }

  private var commands: [Completion] {
    Command.all.map {
      Completion(text: $0.name, help: $0.help, meaning: .command($0.name))
    }
  }

  private var places: [Completion] {
    Location.places.map {
      Completion(text: $0.description, help: "", meaning: .location($0))
    }
  }

  private var namedThings: [Completion] {
    ["issue", "actor", "document"].flatMap { things(of: $0) ?? [] }
  }

  private func things(of kind: String) -> [Completion]? {
    let briefing = snapshot.briefing
    func completion(_ id: String, _ name: String, _ location: Location) -> Completion {
      Completion(text: "\(kind) \(id)", help: name, meaning: .location(location))
    }
    switch kind {
    case "issue":
      return briefing.issues.map { completion($0.id.rawValue, $0.name, .issue($0.id)) }
    case "actor":
      return briefing.actors.map { actor in
        var found = completion(actor.id.rawValue, actor.name, .actor(actor.id))
        found.names = actor.aliases + actor.weakAliases + actor.previousNames
        return found
      }
    case "document":
      return briefing.documents.map { completion($0.id.rawValue, $0.title, .document($0.id)) }
    default: return nil
    }
  }

  /// Does what the line says, or says what it could have said.
  mutating func run(_ prompt: Prompt) -> [Effect] {
    let line = prompt.text.trimmingBlanks
    guard !line.isEmpty || prompt.choice != nil else { return [] }
    if prompt.choice == nil {
      if line == "q" || line == "q!" || line == "x" { return [.quit] }
      if let command = Command.named(line) { return command.perform(&self) }
      if let location = Location(line) ?? spokenLocation(line) { return go(to: location) }
      if let words = line.dropping("search ") { return go(to: .search(words)) }
    }
    let all = completions(of: prompt.text)
    guard all.indices.contains(prompt.choice ?? 0) else {
      message = unknown(line)
      return []
    }
    switch all[prompt.choice ?? 0].meaning {
    case .command(let name): return Command.named(name)?.perform(&self) ?? []
    case .location(let location): return go(to: location)
    }
  }

  /// `document overview#p20`, or `overview#p20` as the bottom line has it, where there is such a
  /// place.
  private func spokenLocation(_ line: String) -> Location? {
    let written =
      line.firstIndex(of: " ").map { line.replacingCharacter(at: $0, with: "/") }
      ?? (line.contains("#") ? "document/\(line)" : nil)
    return written.flatMap { Location($0) }.flatMap { snapshot.holds($0) ? $0 : nil }
  }

  private mutating func go(to location: Location) -> [Effect] {
    follow(location)
    return []
  }

  private func unknown(_ line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let things = things(of: words[0]) {
      let near = nearest(to: words[1], among: things.map(\.help))
      return "No \(words[0]) is called “\(words[1])”."
        + (near.map { " Did you mean \($0)?" } ?? "")
    }
    let near = nearest(to: line, among: (commands + places).map(\.text))
    return "“\(line)” is no command and no place."
      + (near.map { " Did you mean \($0)?" } ?? " : lists them as you type.")
  }
}

extension String {
  fileprivate func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  fileprivate func replacingCharacter(at index: Index, with replacement: String) -> String {
    self[..<index] + replacement + self[self.index(after: index)...]
  }
}
