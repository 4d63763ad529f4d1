import DocumentModel

/// Goes through the passages of a document and puts drafts together to quotations.
struct QuotationAssembler {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scenes: SceneReader
  private var memory: SpeakerMemory
  private var quotations: [OpenQuotation] = []
  /// The quotation whose marks have not closed, or whose colon waits for the next passage.
  private var open: Int?

  init(bytes: UnsafeBufferPointer<UInt8>, names: [NameSpan]) {
    self.bytes = bytes
    scenes = SceneReader(bytes: bytes, names: names)
    memory = SpeakerMemory(bytes: bytes, names: names)
  }

  mutating func read(_ passage: Passage, next: Passage?) {
    let scene = scenes.scene(of: passage, next: next)
    guard !scene.tokens.isEmpty else { return }
    let carried = open
    open = nil
    memory.startPassage(scene)
    if let turn = TurnReader(scene: scene, isHeading: passage.isHeading || passage.number == 1)
      .turn()
    {
      add(turn, scene)
      return
    }
    var reader = CueReader(scene: scene)
    if let carried { carry(into: carried, scene, &reader) }
    reader.read()
    for draft in reader.drafts { add(draft, scene) }
    if let last = scene.spans.indices.last, scene.spans[last].goesOn { carryOn(from: scene, last) }
  }

  /// The quotation that goes on in this passage, or is given whole by it behind a colon.
  private mutating func carry(into index: Int, _ scene: Scene, _ reader: inout CueReader) {
    guard let first = scene.spanTokens.first, !first.isEmpty, first.lowerBound == 0 else {
      if quotations[index].content.isEmpty { quotations[index].isVoid = true }
      return
    }
    quotations[index].add([first], of: scene)
    reader.take(first)
    if scene.spans[0].goesOn { open = index }
  }

  private mutating func carryOn(from scene: Scene, _ span: Int) {
    let end = scene.spans[span].end
    let latest = quotations.indices.suffix(Scene.reach)
    open = latest.last { quotations[$0].content.last?.end ?? 0 >= end - 1 }
  }

  private mutating func add(_ draft: Draft, _ scene: Scene) {
    let speaker = memory.speaker(of: draft, in: scene)
    var quotation = OpenQuotation(draft, speaker, scene)
    quotation.add(draft.content, of: scene)
    quotations.append(quotation)
    if draft.awaitsContent { open = quotations.count - 1 }
  }

  mutating func finished() -> [FoundQuotation] {
    quotations.filter { !$0.isVoid && !$0.content.isEmpty }.map(\.closed)
      .sorted { ($0.content[0], $0.content.count) < ($1.content[0], $1.content.count) }
  }
}

extension Passage {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
