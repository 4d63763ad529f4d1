import ActorAnalysis
import DocumentModel
import SearchIndex
import TextAnalysis
import TextImport

/// Something that is done with all of a text before it can be read or searched.
struct BuildStep: Sendable {
  let name: String
  /// Gives a number that depends on all of the work, so that none of it can be left out.
  let perform: @Sendable (Corpus) -> Int

  /// The first is what the others are compared with.
  static let all: [BuildStep] = [
    BuildStep(name: "a plain pass") { corpus in
      corpus.files.reduce(0) { $0 + $1.bytes.count { $0 == UInt8(ascii: "\n") } }
    },
    BuildStep(name: "import (`DocumentImport`)") { corpus in
      corpus.files.enumerated().reduce(0) { sum, file in
        sum + (Corpus.document(file.element, file.offset)?.passages.count ?? 0)
      }
    },
    BuildStep(name: "tokens (`Tokenizer`)") { corpus in
      var count = 0
      for file in corpus.files {
        file.bytes.withUnsafeBufferPointer { bytes in
          Tokenizer.forEachToken(in: bytes) { _, _, _ in count += 1 }
        }
      }
      return count
    },
    BuildStep(name: "index (`MemoryIndex`)") { corpus in
      let index = MemoryIndex(documents: corpus.documents)
      return index.search(Query.typing("a").query, limit: 1, context: .empty).total
    },
    BuildStep(name: "finding names (`NameFinder`)") { corpus in
      NameFinder.actors(in: corpus.documents, limit: 200) { false }.count
    },
    BuildStep(name: "actors (`ActorGraph`)") { corpus in
      let graph = ActorGraph(documents: corpus.documents, matcher: corpus.matcher)
      return corpus.matcher.actors.reduce(0) { $0 + graph.mentionCount(of: $1.id) }
    },
  ]
}
