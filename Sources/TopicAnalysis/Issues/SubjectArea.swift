/// A field that news and briefings have issues in, with the words that tell of it.
///
/// Drawn up from the major topics of the Comparative Agendas Project (Baumgartner, Jones and others)
/// and the upper levels of the IPTC Media Topics. It only says which words belong together and are
/// worth an issue; whether there is one, the documents tell.
struct SubjectArea: Sendable {
  /// As an issue of it is called.
  let name: String
  /// One or two words each, in small letters and the singular.
  let phrases: [String]

  private init(_ name: String, _ phrases: String) {
    self.name = name
    self.phrases = phrases.split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
  }

  static let all: [SubjectArea] = [
    SubjectArea(
      "Immigration and refugees",
      "immigration, immigrant, illegal immigrant, illegal immigration, deportation, border wall, "
        + "border security, undocumented, amnesty, migration, migrant, visa, refugee, asylum"),
    SubjectArea(
      "Supreme Court and courts",
      "supreme court, federal court, appeals court, court ruling, court nominee, lawsuit, "
        + "injunction, plaintiff, verdict, judge"),
    SubjectArea(
      "Emails and hacking",
      "email server, e-mail server, private server, private email, email, classified information, "
        + "classified material, hacking, hacker, cyber attack, cyberattack, cybersecurity, hack"),
    SubjectArea("Privacy and surveillance", "surveillance, privacy, wiretap, encryption, spying"),
    SubjectArea(
      "Terrorism", "terrorism, terrorist, islamic state, isis, jihadist, terror attack, extremism"),
    SubjectArea(
      "War and armed forces",
      "ground troop, air strike, airstrike, ceasefire, no-fly zone, military base, troop, civil war, "
        + "military"),
    SubjectArea(
      "Nuclear weapons", "nuclear weapon, nuclear deal, nuclear program, missile, uranium"),
    SubjectArea(
      "Foreign policy", "foreign policy, diplomacy, sanction, embassy, treaty, envoy, nato"),
    SubjectArea(
      "Trade",
      "free trade, trade deal, trade agreement, trade war, tariff, trans-pacific partnership, "
        + "trade, export, import, nafta, outsourcing"),
    SubjectArea("Taxes", "tax return, income tax, tax plan, tax cut, tax rate, tax, taxpayer"),
    SubjectArea(
      "Jobs and wages",
      "minimum wage, unemployment, manufacturing job, wage, labor union, layoff, strike"),
    SubjectArea(
      "Banks and finance",
      "wall street, hedge fund, financial crisis, federal reserve, inflation, interest rate, "
        + "bankruptcy"),
    SubjectArea(
      "Budget and debt", "budget, deficit, national debt, spending cut, austerity, bailout"),
    SubjectArea(
      "Poverty and welfare", "poverty, food stamp, social security, welfare, homelessness"),
    SubjectArea("Housing", "housing, mortgage, rent, eviction"),
    SubjectArea(
      "Health care",
      "health care, health insurance, obamacare, affordable care, medicare, medicaid, hospital, "
        + "prescription drug"),
    SubjectArea("Disease", "epidemic, pandemic, vaccine, virus, outbreak, zika, covid, infection"),
    SubjectArea(
      "Drugs", "fentanyl, opioid, heroin, drug trafficking, marijuana, addiction, cartel"),
    SubjectArea("Abortion", "abortion, planned parenthood, pro-life, birth control"),
    SubjectArea(
      "Sexual assault and harassment", "sexual assault, sexual harassment, sexual abuse, rape"),
    SubjectArea(
      "Equal rights", "gay marriage, same-sex marriage, transgender, equal pay, gender gap"),
    SubjectArea(
      "Race and policing",
      "black lives, police officer, police shooting, racism, civil right, racial, white supremacist"
    ),
    SubjectArea(
      "Guns and crime",
      "gun control, gun violence, gun owner, second amendment, mass shooting, gun, prison, "
        + "criminal justice, death penalty, detainee, murder"),
    SubjectArea(
      "Human rights", "human right, dissident, torture, political prisoner, press freedom"),
    SubjectArea("Corruption", "corruption, bribery, fraud, money laundering"),
    SubjectArea(
      "Education", "student loan, tuition, public school, college education, teacher, curriculum"),
    SubjectArea(
      "Climate and energy",
      "climate change, global warming, emission, carbon, pollution, paris agreement, oil, coal, "
        + "natural gas, pipeline, renewable energy, nuclear power, fracking"),
    SubjectArea("Food and farming", "farmer, agriculture, crop, drought, harvest"),
    SubjectArea("Disasters", "earthquake, hurricane, flood, wildfire, tsunami"),
    SubjectArea("Chips and export controls", "semiconductor, chip, export control"),
    SubjectArea(
      "Technology", "artificial intelligence, social media, startup, smartphone, software"),
    SubjectArea("Religion", "religious freedom, evangelical, church, muslim, islam, catholic"),
    SubjectArea(
      "Money in politics",
      "super pac, campaign finance, donor, fundraising, citizens united, lobbyist, fundraiser"),
    SubjectArea(
      "Polls and debates",
      "poll, debate, presidential debate, debate stage, moderator, national poll, polling, "
        + "exit poll, approval rating, survey"),
    SubjectArea(
      "Voting rules", "voting right, voter id, voter fraud, ballot, turnout, voter registration"),
    SubjectArea(
      "Nomination", "delegate, superdelegate, caucus, contested convention, primary election"),
    SubjectArea("Transport", "airline, railway, highway, airport, aviation, shipping"),
    SubjectArea("Sport", "world cup, championship, olympic, playoff, league, coach"),
  ]
}
