#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Workers {
  /// Cores that are there to be used.
  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
