/// Whether a cue reports words or a state of mind.
package enum CueKind: Sendable, Hashable, CaseIterable {
  /// Said or written: “said”, “wrote”, “according to”.
  case speech
  /// Believed, wanted, praised: nobody have said so in words.
  case attitude
}

/// The verbs that report, by what follows them.
///
/// Drawn up from the classes of say, tell, transfer of message, manner of speaking, judgment,
/// desire and conjecture in Levin, English Verb Classes and Alternations (1993), and from what
/// newspapers use. A word written `call+for+on` takes those small words and then its object.
enum CueVerbList {
  struct Group {
    let kind: CueKind
    let frames: CueFrames
    let words: String
  }

  static let groups: [Group] = [
    Group(
      kind: .speech, frames: [.clause, .object, .infinitive],
      words: """
        say add announce assert allege acknowledge admit affirm argue+for+against boast+of+about \
        caution+against claim comment+on complain+about+of concede conclude confess+to confirm \
        contend declare deny disclose emphasize emphasise exclaim explain hint+at indicate insist+on \
        joke+about lament maintain mention mumble murmur muse note observe point+out+to proclaim \
        predict protest quip recall recount reiterate relate remark+on repeat reply report+on \
        respond+to+with+by retort reveal shout signal speculate+about state stipulate stress \
        suggest testify tweet underline underscore vent volunteer vow warn+of+about+against \
        whisper write+of+about yell tout chant opine posit purport relay intone \
        deadpan blog post cite estimate forecast project propose recommend specify theorize \
        counter conjecture decree attest foretell prophesy bemoan decry deplore hail \
        insinuate intimate rule reaffirm reassert restate rejoin sing scream cry call+for+on+into+out \
        elaborate+on promise swear pledge
        """),
    Group(
      kind: .speech, frames: [.addressee, .clause, .thatClause, .infinitive, .object],
      words: "tell assure inform notify remind advise instruct"),
    Group(
      kind: .speech, frames: [.addressee, .thatClause, .infinitive, .object],
      words: """
        ask+for+about urge persuade convince warn brief+on order beg implore exhort invite \
        encourage press+for direct challenge lobby+for+against command admonish
        """),
    Group(
      kind: .speech, frames: [.thatClause, .object],
      words: """
        describe accuse criticize criticise denounce condemn praise blast slam mock ridicule \
        attack blame rip dismiss reject rebuke defend question discuss debate address outline \
        quote credit commend applaud congratulate thank rebut refute dispute contest challenge \
        characterize characterise portray label brand liken compare chide scold berate assail \
        lambaste excoriate castigate deride belittle disparage malign vilify scorn lampoon \
        skewer hammer rap taunt tease insult salute celebrate laud extol champion endorse \
        advocate+for detail highlight reference echo quiz \
        summarize summarise assess analyze apologize+for clarify correct caricature cheer \
        demand decline suggest+to impugn tout flag
        """),
    Group(
      kind: .speech, frames: [],
      words: """
        continue speak+about+of+on talk+about+of+up refer+to allude+to lash+out+at rail+against+at \
        push+for+back campaign+for+on+against inveigh+against react+to object+to reflect+on \
        appeal+to+for plead+for+with+to argue+for+against go+after+on dwell+on opine+on \
        joke+about react+to gripe+about grumble+about vote+for+against+to
        """),
    Group(
      kind: .speech, frames: [.thatClause, .infinitive, .object],
      words: """
        agree+with+to+on offer threaten refuse request petition+for+to \
        sue+over campaign
        """),
    Group(
      kind: .attitude, frames: [.clause, .object, .passive],
      words: """
        believe think fear suspect hope+for assume guess doubt imagine reckon surmise \
        presume+to bet figure wish+for remember forget realize \
        recognize recognise worry+about anticipate expect consider suppose deem rumor
        """),
    Group(
      kind: .attitude, frames: [.thatClause, .infinitive, .object],
      words: """
        want plan+for+on intend hope prefer seek decide+on+against aim+for wish \
        support oppose favor favour love hate dislike admire respect resent regret welcome \
        fear distrust trust view regard perceive embrace value cherish reconsider \
        yearn+for+to aspire+to care+about approve+of disapprove+of appreciate \
        consider desire envision foresee ponder wonder+about contemplate weigh judge determine \
        argue
        """),
    Group(
      kind: .attitude, frames: [.thatClause],
      words: """
        know feel find show learn understand see hear prove mean demonstrate imply illustrate
        """),
    Group(kind: .attitude, frames: [.impersonal, .infinitive], words: "seem appear"),
  ]
}
