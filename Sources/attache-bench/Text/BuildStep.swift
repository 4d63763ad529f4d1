import ActorAnalysis
import DocumentModel
import SearchIndex
import TextAnalysis
import TextImport

/// Something that is done with all of a text before it can be read or searched.
struct BuildStep: Sendable {
  let name: String
  let perform: @Sendable (Corpus) -> Void

  /// The first is what the others are compared with.
  static let all: [BuildStep] = [
    BuildStep(name: "a plain pass") { corpus in
      keep(corpus.files.reduce(0) { $0 + $1.bytes.count { $0 == UInt8(ascii: "\n") } })
    },
    BuildStep(name: "import (`DocumentImport`)") { corpus in
      keep(
        corpus.files.enumerated().reduce(0) { sum, file in
          sum + (Corpus.document(file.element, file.offset)?.passages.count ?? 0)
        })
    },
    BuildStep(name: "tokens (`Tokenizer`)") { corpus in
      var count = 0
      for file in corpus.files {
        file.bytes.withUnsafeBufferPointer { bytes in
          Tokenizer.forEachToken(in: bytes) { _, _, _ in count += 1 }
        }
      }
      keep(count)
    },
    BuildStep(name: "index (`MemoryIndex`)") { corpus in
      keep(MemoryIndex(documents: corpus.documents))
    },
    BuildStep(name: "finding names (`NameFinder`)") { corpus in
      keep(NameFinder.actors(in: corpus.documents, limit: 200) { false })
    },
    BuildStep(name: "actors (`ActorGraph`)") { corpus in
      keep(ActorGraph(documents: corpus.documents, matcher: corpus.matcher))
    },
  ]
}

/// Takes a result that nobody wants, so that the compiler does not leave out what made it.
@inline(never)
private func keep(_ result: some Any) {}
