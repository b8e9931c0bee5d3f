//! Who and what there is: `story/house.toml`, read.

use super::fault;
use desk::people_cards::AboutPerson;
use domain::Level;
use jobs::Failure;
use serde::Deserialize;

/// The house before anybody asks anything.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    /// Name of the organisation.
    pub organisation: String,
    /// Its time zone.
    pub zone: String,
    /// Languages people are offered.
    pub languages: Vec<String>,
    /// Who is served.
    pub consumer: Vec<Named>,
    /// Who serves.
    pub provider: Vec<ProviderLine>,
    /// Groups.
    pub team: Vec<TeamLine>,
    /// Everybody.
    pub person: Vec<PersonLine>,
    /// Who may speak for whom.
    pub mandate: Vec<MandateLine>,
    /// Services with their pages.
    pub service: Vec<ServiceLine>,
    /// Agreements.
    pub agreement: Vec<AgreementLine>,
    /// Articles.
    pub article: Vec<ArticleLine>,
    /// Answers kept for use again.
    pub canned: Vec<CannedLine>,
    /// Lists with a name.
    pub view: Vec<ViewLine>,
}

/// A key and a name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// A provider.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderLine {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its tickets are closed to everybody else.
    #[serde(default)]
    pub confidential: bool,
    /// Works day and night.
    #[serde(default)]
    pub always: bool,
    /// Minutes until first answer, next news and done, for each priority, where it promises other times than usual.
    #[serde(default)]
    pub minutes: Vec<[i64; 3]>,
}

/// A group.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamLine {
    /// Its key in the story.
    pub key: String,
    /// Whose.
    pub provider: String,
    /// Its name.
    pub name: String,
    /// How it shares out.
    pub assigning: String,
    /// Who, with their skills and how much they carry.
    pub members: Vec<(String, String, i64)>,
}

/// Somebody.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonLine {
    /// Their key in the story, and their address at example.org.
    pub key: String,
    /// Their name.
    pub name: String,
    /// The language they read.
    #[serde(default = "english")]
    pub locale: String,
    /// Their time zone, where it is not the house's.
    pub zone: Option<String>,
    /// Their level in the priority rules.
    pub level: Option<Level>,
    /// A machine.
    #[serde(default)]
    pub machine: bool,
    /// To whom they belong.
    pub consumer: Option<String>,
    /// What they do there: `agent:it`, `lead:it`, `operator`, `representative:geo` …
    #[serde(default)]
    pub roles: Vec<String>,
    /// What their sign-in is shown as, for those who get one.
    pub sign_in: Option<String>,
    /// What their card says.
    #[serde(default)]
    pub about: AboutPerson,
}

fn english() -> String {
    "en".to_owned()
}

/// Who may speak for whom.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateLine {
    /// Who speaks.
    pub holder: String,
    /// For which person.
    pub person: String,
    /// About what.
    pub scope: String,
}

/// A service and its page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceLine {
    /// Its key.
    pub key: String,
    /// Whose.
    pub provider: String,
    /// Its name.
    pub name: String,
    /// Its level.
    pub level: Level,
    /// How it stands now; before it ran.
    #[serde(default)]
    pub state: String,
    /// What it is for.
    pub purpose: String,
    /// How to get the best out of it.
    pub best_ways: Vec<String>,
    /// Whom to ask when.
    pub ask: Vec<(String, String)>,
    /// When somebody is there.
    #[serde(default)]
    pub hours: String,
    /// What users may do.
    pub may: Vec<String>,
    /// What users must do.
    pub must: Vec<String>,
    /// Who answers for it.
    pub owner: String,
    /// Groups that work on it.
    pub teams: Vec<String>,
    /// Who else it is made with.
    #[serde(default)]
    pub suppliers: Vec<String>,
    /// What it rests on.
    #[serde(default)]
    pub rests_on: Vec<String>,
}

/// An agreement, or an offer of one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementLine {
    /// For which service.
    pub service: String,
    /// With whom.
    pub consumer: String,
    /// How many working days ago.
    pub day: usize,
    /// Who accepted for the consumer; nobody yet.
    pub accepted: Option<String>,
    /// It is not offered yet.
    #[serde(default)]
    pub draft: bool,
    /// Minutes as of a provider; the provider's own where empty.
    #[serde(default)]
    pub minutes: Vec<[i64; 3]>,
    /// What counts as an emergency.
    pub emergency: String,
    /// How far the provider may depart from it.
    pub departures: String,
}

/// An article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArticleLine {
    /// Who wrote it.
    pub by: String,
    /// Whose it is.
    pub provider: String,
    /// About which service.
    pub service: Option<String>,
    /// Its language.
    pub locale: String,
    /// Its title.
    pub title: String,
    /// Its words.
    pub body: String,
    /// Whom it helped.
    #[serde(default)]
    pub helped: Vec<String>,
    /// Whom not.
    #[serde(default)]
    pub not_helped: Vec<String>,
}

/// Words kept for use again.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CannedLine {
    /// Who keeps them.
    pub by: String,
    /// Whose.
    pub provider: String,
    /// What agents call them.
    pub name: String,
    /// The words.
    pub body: String,
    /// What else they do.
    #[serde(default)]
    pub steps: Vec<desk::actions::Step>,
}

/// A list with a name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ViewLine {
    /// Who made it.
    pub by: String,
    /// Its name.
    pub name: String,
    /// The list, as in an address.
    pub query: String,
    /// For whose people.
    pub share: Option<String>,
}

impl Cast {
    /// Reads the house.
    pub fn read() -> Result<Self, Failure> {
        toml::from_str(include_str!("story/house.toml")).map_err(|e| fault(format!("house.toml: {e}")))
    }
}

/// The address of somebody of the cast: a name nobody can have.
pub fn address(key: &str) -> String {
    format!("{key}@example.org")
}
