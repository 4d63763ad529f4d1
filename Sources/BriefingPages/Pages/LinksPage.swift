import BriefingLibrary
package import DocumentModel

extension PageMaker {
  /// An actor's links alone, as the command line lists them.
  package func linksPage(of actor: Actor) -> Page {
    let links = links(of: actor, coMentions(of: actor.id))
    let nobody = Block.paragraph([Span("Nobody is linked to \(actor.name) in this briefing.")])
    return Page(
      location: .actor(actor.id), title: actor.name,
      blocks: Blocks(
        [.heading(level: 1, .text(actor.name))] + (links.isEmpty ? [nobody] : links)))
  }
}
