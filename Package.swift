// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Otherwise a generic type such as a dictionary is made by name when it is used first, which looks
  // its conformances up among all there are in the program: a third of a millisecond each, and the
  // first screen uses dozens.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]

/// A Swift module of ours; `dependencies` may name rows above it only (see README, "Architecture").
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// On Linux the release binary is one static file: it starts in half the time of a dynamic one
// and runs on machines that have no Swift. The libraries are those that Foundation would pull in.
let staticExecutable = LinkerSetting.unsafeFlags(
  ["-static-executable"]
    + [
      "Foundation", "CoreFoundation", "FoundationEssentials", "FoundationInternationalization",
      "_FoundationICU", "_FoundationCShims", "_FoundationCollections", "dispatch", "BlocksRuntime",
      "swiftDispatch", "swiftSynchronization", "stdc++", "m", "gcc_eh",
    ].map { "-l\($0)" },
  .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "attache",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "attache", targets: ["attache"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Libraries of the system
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw"), .linkedLibrary("tinfo", .when(platforms: [.linux])),
      ]),
    .target(
      name: "Resources", path: "Resources", exclude: ["Models"],
      resources: [.embedInCode("Briefings")], swiftSettings: strict),
    // Embeds Resources/Models/names.model, which is too large for embedInCode.
    .target(name: "CNameModel"),

    // Row 1
    module("DocumentModel"),
    module("TextAnalysis", ["CStemmer"]),
    module("ScreenModel"),
    // Row 2
    module("TextImport", ["DocumentModel", "TextAnalysis", "CCmarkGFM", "Yams"]),
    module("SearchIndex", ["DocumentModel", "TextAnalysis"]),
    module("ActorAnalysis", ["DocumentModel", "TextAnalysis", "CNameModel"]),
    module("DateAnalysis", ["DocumentModel", "TextAnalysis"]),
    module("QuotationAnalysis", ["DocumentModel", "TextAnalysis"]),
    module("TopicAnalysis", ["DocumentModel", "TextAnalysis"]),
    // Row 3
    module(
      "BriefingLibrary",
      [
        "DocumentModel", "TextAnalysis", "TextImport", "SearchIndex", "ActorAnalysis",
        "QuotationAnalysis", "DateAnalysis", "TopicAnalysis", "TOMLKit",
      ]),
    module("NcursesTerminal", ["ScreenModel", "CNcurses"]),
    // Row 4
    module(
      "BriefingPages",
      [
        "DocumentModel", "TextAnalysis", "ScreenModel", "SearchIndex", "ActorAnalysis",
        "QuotationAnalysis", "DateAnalysis", "BriefingLibrary",
      ], exclude: ["JSON/JSON.md"]),
    // Row 5
    module(
      "ReaderCore",
      ["DocumentModel", "TextAnalysis", "ScreenModel", "BriefingLibrary", "BriefingPages"]),
    // Row 6
    module(
      "ReaderView",
      ["DocumentModel", "ScreenModel", "BriefingLibrary", "BriefingPages", "ReaderCore"]),
    // Row 7
    .executableTarget(
      name: "attache",
      dependencies: [
        "DocumentModel", "TextAnalysis", "ScreenModel", "TextImport", "SearchIndex",
        "ActorAnalysis", "DateAnalysis", "BriefingLibrary", "NcursesTerminal", "BriefingPages",
        "ReaderCore", "ReaderView", "Resources", argumentParser,
      ],
      swiftSettings: strict, linkerSettings: [staticExecutable]),

    // Makes the name model from tagged sentences
    .executableTarget(
      name: "attache-train", dependencies: ["ActorAnalysis", argumentParser],
      swiftSettings: strict),

    // What drives programs in a terminal: for benchmarks and tests
    module("TerminalHarness"),
    .executableTarget(
      name: "attache-bench",
      dependencies: [
        "DocumentModel", "TextAnalysis", "TextImport", "SearchIndex", "ActorAnalysis",
        "DateAnalysis", "QuotationAnalysis", "TopicAnalysis", "TerminalHarness", argumentParser,
      ],
      swiftSettings: strict, linkerSettings: [staticExecutable]),

    // Tests
    tests("TextAnalysis"),
    .target(
      name: "TestSupport", dependencies: ["ScreenModel", "TerminalHarness"], path: "Tests/Support",
      swiftSettings: strict),
    tests("ScreenModel", ["TestSupport"]),
    tests("DocumentModel"),
    tests("TextImport", ["DocumentModel"]),
    tests(
      "BriefingLibrary",
      [
        "DocumentModel", "TextImport", "ActorAnalysis", "QuotationAnalysis", "DateAnalysis",
        "SearchIndex", "TestSupport",
      ]),
    tests("ActorAnalysis", ["DocumentModel"]),
    tests("DateAnalysis", ["DocumentModel"]),
    tests("QuotationAnalysis", ["DocumentModel"]),
    tests("TopicAnalysis", ["DocumentModel"]),
    tests("SearchIndex", ["DocumentModel", "TextAnalysis"]),
    tests(
      "BriefingPages",
      [
        "DocumentModel", "TextAnalysis", "ScreenModel", "TextImport", "SearchIndex",
        "ActorAnalysis", "DateAnalysis", "BriefingLibrary",
      ]),
    tests(
      "attache",
      [
        "DocumentModel", "ScreenModel", "BriefingLibrary", "BriefingPages", "ReaderCore",
        argumentParser,
      ]),
    tests("NcursesTerminal", ["ScreenModel"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["attache", "TestSupport", "TerminalHarness"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "attache", "DocumentModel", "BriefingLibrary", "BriefingPages", "ReaderCore",
        "ReaderView", "ScreenModel", "TestSupport",
      ], exclude: ["Scripts", "Snapshots"], swiftSettings: strict),
    tests(
      "ReaderCore",
      ["DocumentModel", "TextImport", "ScreenModel", "BriefingLibrary", "BriefingPages"]),
    tests("attache-bench"),
  ]
)
