import ActorAnalysis
import SearchIndex

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an analysis rests on besides the documents: the rules of the program and its name model.
enum AnalysisVersion {
  /// To be raised where the form of the records changes.
  private static let number = 2

  /// Differs from that of any other build of the program, so that no change of a rule, a word list
  /// or the model has to be remembered here.
  static let current: ContentHash = {
    let model = Checksum.of(NameModel.shippedBytes)
    return ContentHash(ofText: "\(number) \(model) \(build ?? "")")
  }()

  /// The running program's file: its size, and when it was made; nothing where the system does not
  /// say.
  private static var build: String? {
    var info = stat()
    guard let path = executable, stat(path, &info) == 0 else { return nil }
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    return "\(info.st_size) \(time.tv_sec) \(time.tv_nsec)"
  }

  private static var executable: String? {
    #if canImport(Darwin)
      return CommandLine.arguments.first.flatMap(FileSystem.realPath)
    #else
      return "/proc/self/exe"
    #endif
  }
}
