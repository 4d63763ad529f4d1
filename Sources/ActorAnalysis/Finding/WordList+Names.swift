/// Own lists for finding names that nobody wrote down.
extension WordList {
  /// Titles that stand directly before a person's name.
  static let personTitles = WordList(
    """
    mr mrs ms miss dr professor prof president minister premier chancellor secretary ambassador
    spokesman spokeswoman spokesperson speaker senator senators sen sens representative rep reps congressman
    congresswoman governor gov mayor chairman chairwoman chairperson director judge gen adm col capt
    lt sgt lieutenant sergeant colonel admiral officer rabbi imam rev reverend pastor archbishop
    candidate nominee frontrunner strategist pollster adviser advisor aide manager commissioner
    attorney sheriff historian economist author actor actress singer rapper comedian
    leader whip fellow researcher scholar scientist expert lecturer founder owner moderator anchor host correspondent reporter columnist
    """)

  /// Titles only at the start of a run: elsewhere they may be names (“Martin Luther King”).
  static let leadingTitles = WordList(
    """
    sir dame lord lady madam king queen prince princess emperor pope cardinal bishop father sister
    brother general major captain commander justice chief vice deputy acting former first
    republican democrat democratic republicans democrats gop libertarian candidates then
    """)

  /// Words before a title that belong to it: “White House Press Secretary”.
  static let titleModifiers = WordList(
    """
    press national security foreign defense campaign attorney vice prime deputy lieutenant
    communications finance interior treasury policy political managing executive senior assistant
    majority minority communication state chief former acting general news presidential
    """)

  /// What a secretary or minister is of.
  static let offices = WordList(
    """
    state defense defence treasury trade commerce interior health education energy labor labour
    agriculture transportation justice finance war housing veterans
    """)

  static let connectors = WordList("of for on")

  /// Words that “of”, “for” or “on” may follow inside a name.
  static let namedOf = WordList(
    """
    university college department ministry bank house council committee foundation institute center
    centre church republic board bureau office federation association academy museum league chamber
    gulf bay isle school court commission conference congress union army society museum assembly
    citizens americans women doctors veterans mothers coalition alliance campaign fund organization
    agency city district province state states kingdom emirates people daughters sons knights order
    library hall port cape strait sea tower statue speaker parliament archdiocese diocese
    """)

  /// Abbreviations of American states that are no other words.
  static let stateAbbreviations = WordList(
    """
    ariz calif colo conn fla ga ky md mich minn mont neb nev okla ore pa tenn tex va vt wis
    wyo ny nh nj nc sc nd sd nm ri wv
    """)

  static let saints = WordList("st ste ft mt")

  /// Last words of organizations' names.
  static let organizations = WordList(
    """
    inc corp corporation company co ltd llc plc group holdings partners university college school
    institute foundation association committee council party union federation league society club
    center centre bank fund pac coalition alliance organization network news daily times post journal
    magazine tribune herald gazette chronicle globe press radio television tv church campaign
    project initiative industries airlines motors studios hospital museum academy team lobby forum
    review report observer nations institution guardian telegraph examiner register democrats republicans
    """)

  /// Last words of public bodies' names.
  static let publicBodies = WordList(
    """
    department ministry senate congress court parliament agency bureau commission house government
    administration army navy force forces guard police corps marines office assembly legislature
    cabinet board service authority reserve treasury court courts embassy
    """)

  static let institutions = organizations.union(publicBodies)

  /// Public bodies that go by one word.
  static let bodiesAlone = WordList("senate congress parliament pentagon kremlin")

  /// Words that are no names where they stand alone, whatever their case.
  static let noNamesAlone = functionWords.union(institutions).union(titles)
    .union(personTitles).union(nameModifiers)

  /// Last words of places' names.
  static let places = WordList(
    """
    city county island islands river street avenue boulevard road mountain mountains lake bay sea
    ocean strait valley beach airport park square hills heights harbor coast peninsula province
    district tower hotel town village springs falls gulf canyon bridge border ranch plaza
    """)

  /// First words of places' names.
  static let placeBeginnings = WordList(
    "north south east west new san los las fort lake mount el saint st port cape")

  /// Last words of what is named but cannot act or be visited.
  static let things = WordList(
    """
    act acts amendment amendments war day days week night eve law bill plan treaty agreement accord
    deal award awards prize bible constitution internet god christmas rights caucus caucuses primary
    primaries debate convention election elections season game games championship olympics oscar
    declaration revolution movement medicare medicaid obamacare dream series bowl cup century age
    islam christianity judaism code test report reports poll polls survey tuesday english spanish
    pm am est edt photo photos video ap getty image images read related breaking exclusive update
    updated editor note click share comments advertisement copyright
    """)

  /// Nationalities, faiths and parties: adjectives or groups, no actors.
  static let demonyms = WordList(
    """
    american americans african africans asian asians european europeans latino latinos latina
    hispanic hispanics british english french german germans italian italians spanish russian russians
    chinese japanese korean koreans indian indians pakistani iranian iranians iraqi iraqis syrian
    syrians israeli israelis palestinian palestinians arab arabs turkish turks kurdish kurds saudi
    saudis egyptian libyan afghan afghans mexican mexicans canadian canadians cuban cubans brazilian
    colombian venezuelan ukrainian ukrainians polish greek greeks swiss swedish dutch belgian irish
    scottish welsh australian australians filipino vietnamese thai indonesian malaysian taiwanese
    nigerian kenyan ethiopian somali somalis south north western eastern western southern northern
    muslim muslims christian christians jewish jew jews catholic catholics protestant protestants
    evangelical evangelicals mormon mormons islamic islamist islamists sunni shiite shia hindu
    buddhist atheist republican republicans democrat democrats democratic libertarian libertarians
    liberal liberals conservative conservatives socialist communist communists marxist nazi nazis
    black blacks white whites caucasian i gop californian texan texans floridian iowans iowan yorker
    yorkers virginian soviet roman latin anglo nordic scandinavian caribbean mr mrs ms
    """)
}
