#if canImport(Glibc)
  extension PseudoTerminal {
    /// Reads until nothing has come for so long.
    ///
    /// The time until the silence is what the caller wants; the silence itself is not part of it.
    ///
    /// - Parameters:
    ///   - milliseconds: How long nothing has to come.
    ///   - limit: Seconds after which to give up.
    ///   - condition: What must have come before a silence counts, such as a word on the screen.
    /// - Returns: When the last bytes came; nothing where none came at all, or they did not stop
    ///   within the limit.
    package func lastOutput(
      beforeSilenceOf milliseconds: Int, limit: Double = 10,
      once condition: (PseudoTerminal) -> Bool = { !$0.output.isEmpty }
    ) -> ContinuousClock.Instant? {
      let end = ContinuousClock.now + .seconds(limit)
      var holds = condition(self)
      while ContinuousClock.now < end {
        let known = output.count
        readAvailable(waitingMilliseconds: Int32(milliseconds))
        if output.count > known {
          holds = holds || condition(self)
        } else if holds {
          return lastOutput
        }
      }
      return nil
    }
  }
#endif
