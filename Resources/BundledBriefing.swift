/// The briefing that the program shows when it is given none, compiled into the binary.
///
/// A new file is put into `Briefings/beijing-2023` and gets a line here.
package enum BundledBriefing {
  package static let name = "beijing-2023"

  /// Paths inside the briefing's folder, with the bytes of each file.
  package static var files: [(path: String, bytes: [UInt8])] {
    [
      ("briefing.toml", PackageResources.briefing_toml),
      ("documents/overview.md", PackageResources.overview_md),
      ("documents/taiwan.md", PackageResources.taiwan_md),
      ("documents/chips.md", PackageResources.chips_md),
      ("documents/russia.md", PackageResources.russia_md),
      ("documents/fentanyl.md", PackageResources.fentanyl_md),
      ("documents/detainees.md", PackageResources.detainees_md),
      ("documents/balloon.md", PackageResources.balloon_md),
    ]
  }
}
