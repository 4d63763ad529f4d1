/// The closed classes of English words, lower-case, parted by blanks.
enum WordLists {
  static let all: [(WordTraits, String)] = [
    (
      .determiner,
      "the a an this these those some any each every all both no another many several few most "
        + "one two three four five six seven eight nine ten dozens other more such"
    ),
    (.possessive, "his her its their my our your whose"),
    (
      .preposition,
      "of in on at by for with from into about against between through during among under over "
        + "without within toward towards upon near across behind beyond inside outside per via "
        + "despite amid except like including regarding concerning following around"
    ),
    ([.preposition, .subordinator], "as after before since until than"),
    ([.preposition, .to], "to"),
    (.subjectPronoun, "i he she they we it you there someone somebody everyone everybody nobody"),
    (.objectPronoun, "me him her them us it you himself herself themselves itself myself one"),
    (
      [.auxiliary, .verb],
      "has have had having do does did will would can could may might must shall should "
        + "hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot "
        + "mustn't shouldn't shan't"
    ),
    (
      [.auxiliary, .be, .verb],
      "is are was were be been being am isn't aren't wasn't weren't he's she's it's they're i'm "
        + "we're you're"
    ),
    (.coordinator, "and or but nor yet"),
    (
      .subordinator,
      "because although though while whereas if unless when whenever once so even"
    ),
    ([.complementizer, .relative], "that"),
    (.complementizer, "whether if"),
    ([.complementizer, .question], "what how why where when whatever"),
    ([.relative, .question], "who which whom"),
    (.negation, "not never"),
    (
      .adverb,
      "also then now again later earlier still just only even often once recently repeatedly "
        + "publicly reportedly never not not ever already always soon today here too "
        + "instead however previously initially further first long much almost simply perhaps "
        + "sometimes apparently reportedly famously openly quickly flatly strongly directly "
        + "explicitly immediately likewise meanwhile therefore thus nearly quite rather well"
    ),
    (
      .time,
      "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow "
        + "week month year weeks months years days hours day hour morning afternoon evening night weekend january february march april "
        + "june july august september october november december recently earlier later ago last "
        + "jan feb aug sept oct nov dec next"
    ),
    (
      .verb,
      "go goes went gone going come comes came coming get gets got make makes made making take "
        + "takes took taken taking give gives gave given giving keep kept run runs ran running "
        + "win wins won lose loses lost become becomes became begin began begun leave left meet "
        + "met bring brought hold held stand stood let lets help helps helped try tries tried "
        + "turn turned start started use used work works worked play played move moved live "
        + "lived happen happened include includes included set lead led stop stopped follow "
        + "followed create created walk walked grow grew remain remains remained serve served "
        + "send sent build built stay stayed fall fell cut reach reached kill killed raise raised "
        + "pass passed sell sold buy bought pay paid face faced join joined drop dropped visit "
        + "visited arrive arrived return returned launch launched fail failed hit struck die died "
        + "open opened close closed end ended receive received attend attended escort escorted "
        + "elect elected hired fired sat sits sit rose rises rise drew drawn threw lie lies lay"
    ),
  ]
}
