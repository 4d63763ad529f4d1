import ActorAnalysis
import ArgumentParser
import Foundation

/// Trains the name model that ships with the program.
///
///     attache-train ../corpora/train Resources/Models/lists Resources/Models/names.model
@main
struct AttacheTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attache-train",
    abstract: "Train the model that finds names, from tagged sentences and lists.",
    discussion: """
      The same arguments give the same file, byte for byte. Only texts whose licence allows it \
      may be used; CREDITS beside the model names them.
      """)

  @Argument(help: "The folder of tagged sentences: a word, a tab and its tag a line.")
  var folder: String

  @Argument(help: "The folder of lists: a name or word a line.")
  var lists: String

  @Argument(help: "The model file to write.")
  var output: String

  @Option(help: "A corpus to leave out, to measure on texts of its kind.")
  var without: [String] = []

  @Option(help: "Where random numbers start.")
  var seed: UInt64 = 1

  @Option(help: "How often all sentences are gone through.")
  var epochs = 6

  @Option(help: "How many models are trained, whose mean is taken.")
  var rounds = 3

  @Option(help: "At most so many features are kept, sixteen bytes each.")
  var rows = 180_000

  @Option(help: "How strongly weights are drawn to zero.")
  var decay: Float = 0.004

  @Option(help: "How often a word is learnt from without its letters, of one.")
  var lexicalDropout = 0.45

  @Option(help: "How often a word is learnt from without the lists, of one.")
  var listDropout = 0.1

  func run() throws {
    let corpora = TaggedCorpus.all.filter { !without.contains($0.name) }
    let tagged = try corpora.flatMap { try $0.sentences(in: folder) }
    let lexicon = try LexiconFile(folder: lists, sentences: tagged)
    let conventions = Conventions(lexicon: lexicon)
    let sentences = tagged.map(conventions.applied)
    let lexiconModel = try ModelFile(lexicon: lexicon).loaded()
    var random = SplitMix(state: seed)
    var mean = MeanWeights()
    for round in 1...max(rounds, 1) {
      let islands = TrainingSet.islands(of: sentences, lists: lexiconModel, &random)
      print("round \(round): \(sentences.count) sentences, \(islands.count) islands")
      var trainer = Trainer(
        islands,
        Trainer.Settings(
          epochs: epochs, decay: decay, lexicalDropout: lexicalDropout, listDropout: listDropout))
      trainer.train(&random)
      mean.add(trainer)
    }
    let file = ModelFile(
      lexicon: lexicon, weights: mean.weights(limit: rows), steps: mean.steps)
    try Data(file.bytes).write(to: URL(fileURLWithPath: output))
    print("\(output): \(file.bytes.count) bytes")
  }
}
