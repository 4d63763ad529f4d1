import ScreenModel

extension Command {
  static let accept = Command(
    "accept", .deciding, keys: [.character("+")],
    help: "Accept what is proposed: an actor, an issue"
  ) { state in state.acceptProposal() }

  static let acceptRenamed = Command(
    "rename", .deciding, keys: [.character("R")], help: "Accept an issue under another name"
  ) { state in
    state.beginNamingProposal()
    return []
  }

  static let sameActor = Command(
    "same-actor", .deciding, keys: [.character("=")],
    help: "The same as another actor: letters choose which"
  ) { state in
    state.beginChoosingSame()
    return []
  }

  static let differentActors = Command(
    "not-the-same", .deciding, keys: [.character("!")],
    help: "Not the same as the actor or name in this row"
  ) { state in state.tellApart() }

  static let hide = Command(
    "hide", .deciding, keys: [.character("D")],
    help: "Do not propose this actor or issue again"
  ) { state in state.hideProposal() }
}
