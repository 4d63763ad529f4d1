/// Own lists of common English words; none is complete, each only has to be right where it speaks.
extension WordList {
  /// Words before a person's name that are no part of it.
  static let titles = WordList(
    """
    mr mrs ms miss dr prof professor sir dame lord lady madam president vice premier prime minister
    chancellor secretary undersecretary deputy assistant acting former then ambassador envoy
    spokesman spokeswoman spokesperson speaker senator sen representative rep congressman
    congresswoman governor gov mayor chairman chairwoman chair chief director judge justice attorney
    general gen admiral adm colonel col captain capt major lieutenant lt sergeant sgt commander
    officer king queen prince princess emperor pope cardinal bishop archbishop rabbi imam sheikh
    reverend rev pastor father sister brother leader candidate nominee democrat republican democratic
    incumbent analyst adviser advisor aide counsel counselor commissioner administrator ceo chairperson
    founder economist historian author actor journalist reporter host fellow elect comrade
    """)

  /// Days, months and hours, capitalised though they are no names.
  static let calendar = WordList(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thur thurs fri sat sun today tomorrow yesterday am pm et est edt gmt utc
    christmas easter thanksgiving halloween
    """)

  /// Words that begin sentences and are no names.
  static let functionWords = WordList(
    """
    a an the this that these those there here it its he she they we you i his her their our your my
    him them us me who whom whose which what when where why how whether if unless until while
    although though because since as so but and or nor yet for to from in into on onto upon of off at
    by with within without about above across after against along amid amidst among around before
    behind below beneath beside besides between beyond despite down during except inside like near
    outside over past per through throughout till toward towards under underneath unlike up via
    versus vs not no never none nobody nothing neither either both all any some many most more much
    few several each every another other others such same one two three four five six seven eight
    nine ten first second third last next then than thus hence therefore however moreover meanwhile
    otherwise instead still also too even only just perhaps maybe now today again once often
    sometimes always later earlier soon already ever rather quite very well yes oh ok okay is are was
    were be been being am do does did done have has had can could will would shall should may might
    must let say says said ask asked tell told see look take make get give go come think know want
    need try help add note according following given including regarding whatever whoever whenever
    wherever indeed anyway else overall apparently back out part half lots plenty much anyone
    everyone someone everybody somebody anything everything something people ago s t d ll re ve m
    dear hello hi thanks thank please sorry
    """)

  /// Words that make another name of the one behind them, even at a sentence's start.
  static let nameModifiers = WordList(
    """
    north south east west northern southern eastern western central new old great greater upper lower
    inner outer saint st san santa los las el la mount mt lake fort ft port cape greater little big
    bank university republic party ministry gulf sea strait straits bay embassy institute college
    museum academy church cathedral congress council radio air voice
    """)

  /// Capitalised words behind a name that do not make another name of it.
  static let followers = WordList("administration government campaign camp").union(calendar)
    .union(demonyms)

  /// Words before a place where something is or goes.
  static let locatives = WordList(
    """
    in at to from near outside inside into toward towards around through via across throughout
    visit visits visited visiting leave leaves left leaving reach reached reaching downtown central
    """)

  /// Small words inside a family name: `de Blasio`, `von der Leyen`.
  static let particles = WordList(
    "de da di do dos das del della der den van von al bin ibn la le du")

  /// Words behind a family name that are no part of it.
  static let suffixes = WordList("jr sr ii iii iv phd md esq")
}
