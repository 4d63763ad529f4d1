/// A person, organization, public body, state or place with its names and roles.
package struct Actor: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Actor>

  /// What an actor is; raw values stand in the manifest (after FollowTheMoney's schemata).
  package enum Schema: String, CaseIterable, Sendable {
    case person = "Person"
    case organization = "Organization"
    case publicBody = "PublicBody"
    case state = "State"
    case place = "Place"
    /// A source that a document does not name: "one source" is not "another source".
    case unnamedSource = "UnnamedSource"
  }

  /// Who says that there is this actor.
  package enum Origin: Hashable, Sendable {
    /// A person, in the manifest.
    case stated
    /// The program, in the documents: a proposal.
    case found
  }

  package struct Role: Hashable, Sendable {
    package let name: String
    /// An actor's identifier or plain words.
    package let organization: String?
    package let start: FuzzyDate?
    package let end: FuzzyDate?

    package init(
      name: String, organization: String? = nil, start: FuzzyDate? = nil, end: FuzzyDate? = nil
    ) {
      self.name = name
      self.organization = organization
      self.start = start
      self.end = end
    }
  }

  package let id: ID
  package var schema: Schema?
  package var name: String
  /// Other names that mean this actor wherever they stand.
  package var aliases: [String]
  /// Names that may mean this actor and may mean another: "Beijing" for a government.
  package var weakAliases: [String]
  package var previousNames: [String]
  package var roles: [Role]
  package var summary: String?
  package var origin: Origin

  package init(
    id: ID, schema: Schema? = nil, name: String, aliases: [String] = [],
    weakAliases: [String] = [], previousNames: [String] = [], roles: [Role] = [],
    summary: String? = nil, origin: Origin = .stated
  ) {
    self.id = id
    self.schema = schema
    self.name = name
    self.aliases = aliases
    self.weakAliases = weakAliases
    self.previousNames = previousNames
    self.roles = roles
    self.summary = summary
    self.origin = origin
  }
}
