package import ScreenModel

/// Which key means which command.
package struct Keymap: Sendable {
  private var commands: [Key: Command] = [:]

  /// The keys as the commands propose them.
  package static let standard = Keymap(Command.all)

  init(_ list: [Command]) {
    for command in list {
      for key in command.keys { commands[key] = command }
    }
  }

  package subscript(key: Key) -> Command? { commands[key] }

  /// The names of a command's keys, in the order in which it proposes them, others after.
  package func keys(for command: Command) -> [String] {
    let own = commands.filter { $0.value.name == command.name }.map(\.key)
    let proposed = command.keys.filter(own.contains)
    let others = own.filter { !command.keys.contains($0) }.map(\.name).sorted()
    return proposed.map(\.name) + others
  }

  /// Gives a command other keys than it proposes; keys that had another meaning lose it.
  package mutating func rebind(_ command: Command, to keys: [Key]) {
    commands = commands.filter { $0.value.name != command.name }
    for key in keys { commands[key] = command }
  }
}
