import BriefingLibrary
import DocumentModel
import ReaderCore
import Testing

@testable import attache

@MainActor
@Suite("The loader of a briefing")
struct BriefingLoaderTests {
  @Test("hands over what is newest of all that came in meanwhile, and the whole in the end")
  func newest() {
    let loader = BriefingLoader(.bundled)
    loader.start()
    var events: [ReaderEvent] = []
    while loader.isWorking {
      loader.mailbox.wait(milliseconds: nil)
      let news = loader.takeEvents()
      #expect(news.count { $0.snapshot != nil } <= 1)
      events += news
    }
    #expect(events.compactMap(\.snapshot).last?.isAnalysed == true)
  }

  @Test("hands over the documents before anything is derived from them")
  func first() {
    let loader = BriefingLoader(.bundled)
    loader.start()
    while loader.isWorking {
      loader.mailbox.wait(milliseconds: nil)
      if let first = loader.takeEvents().lazy.compactMap(\.snapshot).first {
        #expect(!first.briefing.documents.isEmpty && !first.briefing.issues.isEmpty)
        return
      }
    }
    Issue.record("no briefing came")
  }
}

extension ReaderEvent {
  fileprivate var snapshot: BriefingSnapshot? {
    if case .snapshotReady(let snapshot) = self { snapshot } else { nil }
  }
}
