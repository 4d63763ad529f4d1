/// Words that stand often and close together in documents, and yet name no issue.
enum NotTopics {
  /// Nouns too general to part one matter from another, in small letters and the singular.
  static let general = words(
    """
    company party network state government country nation president candidate campaign group
    official member leader policy issue question plan program problem system world place line number
    point end side term home house office center federal national general public american political
    city town area university school man woman child family friend life night morning house speech
    statement crowd audience event rally ad video interview article author reader writer editor
    tweet post page website video song film movie book super alliance code income mine foundation
    law bill vote voter election race primary win victory loss lead support supporter opponent rival
    word message comment letter call talk meeting deal decision effort role record experience
    senator governor congressman secretary chairman director chief executive spokesman adviser
    percent point majority minority others guy lady kid thing one job business work worker team staff
    presidential republican democrat democratic conservative liberal progressive establishment
    nominee nomination convention former current young older white region conference attack hour mate
    father mother parent man guard overall seat council county prime minister congress senate mayor
    """)

  /// What names of newspapers, agencies and stations end in.
  static let outletEndings = words(
    """
    news times post journal herald tribune press gazette chronicle magazine radio tv network media
    daily weekly today telegraph guardian observer mirror standard report wire agency broadcasting
    """)

  /// Outlets whose names tell nothing, and words of their own about pictures and letters.
  static let outlets = words(
    """
    reuters afp bbc cnn msnbc nbc abc cbs fox npr pbs bloomberg politico breitbart huffpost
    huffington xinhua aljazeera yahoo buzzfeed gawker telemundo univision getty image newsletter
    subscriber subscription advertisement copyright contributor correspondent
    """)

  private static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" }
  }
}
