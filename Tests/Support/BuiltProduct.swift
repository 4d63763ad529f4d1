#if canImport(Glibc)
  import Glibc

  /// A program of this package, as built beside the tests that run.
  package enum BuiltProduct {
    package static func path(_ name: String) -> String {
      let buffer = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
        count = max(0, buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0)
      }
      let own = String(decoding: buffer.map(UInt8.init(bitPattern:)), as: UTF8.self)
      return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/" + name
    }
  }
#endif
