/// English words that no topic is made of, in lower case.
enum StopWords {
  /// What nouns stand behind.
  static let determiners = words(
    """
    the a an of his their our its her my your this that these those on for about in with against
    from over by into any some every no
    """)

  /// What verbs stand behind.
  static let verbMarkers = words(
    """
    to will would could should can may might must not i you he she they we who don't didn't
    doesn't won't can't
    """)

  static let all = words(
    """
    a an the this that these those there here it its he she they we you i his her their our your my
    him them us me who whom whose which what when where why how whether if unless until while
    although though because since as so but and or nor yet for to from in into on onto upon of off
    at by with within without about above across after against along amid amidst among around
    before behind below beneath beside besides between beyond despite down during except inside
    like near outside over past per through throughout till toward towards under up via versus vs
    not no never none nobody nothing neither either both all any some many most more much few
    several each every another other others such same one two three four five six seven eight nine
    ten first second third last next then than thus hence therefore however moreover meanwhile
    otherwise instead still also too even only just perhaps maybe now today again once often
    sometimes always later earlier soon already ever rather quite very well yes oh ok okay is are
    was were be been being am do does did done doing have has had having can could will would shall
    should may might must
    said say says saying tell tells told asked added called according get gets getting got make
    makes making made go goes going went gone come comes coming came take takes taking took taken
    give gives gave given know knows knew known think thinks thought see sees seen saw look looks
    want wants wanted need needs needed use uses used using put set keep kept let lets seem seems
    seemed show shows part help
    new old good great big small own long high little best better full recent former
    year years day days week weeks month months time times hour hours minute minutes
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december
    people way ways lot lots thing things something anything everything someone anyone everyone
    case cases fact really actually less including back out away percent million billion thousand
    mr mrs ms dr rep sen gov com www http https photo page story stories report reports
    don't it's that's i'm he's she's didn't doesn't isn't can't won't we're they're you're
    los las san saint les del
    """)

  private static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" }
  }
}
