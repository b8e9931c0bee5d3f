//! Somebody says what is going on (A1, A3, A4, A5, A8, A9).

use domain::{
    Because, Channel, Impact, Kind, PersonId, Priority, ProviderId, ServiceId, State, SubjectId, TeamId, Timestamp, Urgency,
    rules::triage::kinds::OptionChosen,
};
use spine::promises::Given;

/// A file that stands in the blobs already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uploaded {
    /// Its name as the person gave it.
    pub name: String,
    /// What the sender says it is; never trusted when served.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Digest in the blobs.
    pub digest: String,
}

/// Somebody who is not signed in, or not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Their name.
    pub name: String,
    /// Where answers go.
    pub email: String,
}

/// What a ticket brought in from another desk was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Its name there; a second one of the same name is the first one again.
    pub id: String,
    /// When it was asked.
    pub at: Timestamp,
    /// Where it stands.
    pub state: State,
    /// When somebody first answered.
    pub answered_at: Option<Timestamp>,
    /// When it was resolved.
    pub resolved_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// Which team has it.
    pub team: Option<TeamId>,
    /// How urgent it was there.
    pub priority: Option<Priority>,
    /// How often it was opened again there.
    pub reopened: i64,
}

/// Somebody says what is going on. Only the words are needed.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// What they say.
    pub words: String,
    /// A title; the first sentence where there is none.
    pub title: Option<String>,
    /// For whom: an agent notes it for somebody (phone, walk-in), or a mandate lets the actor ask for them.
    pub requester: Option<PersonId>,
    /// For whom, where they are not known: a guest asks, or an agent notes it.
    pub guest: Option<Guest>,
    /// Who should serve it, where somebody chose.
    pub provider: Option<ProviderId>,
    /// About which service, where somebody chose.
    pub service: Option<ServiceId>,
    /// What it is, where the person says so.
    pub kind: Option<Kind>,
    /// How many are affected; one when not said.
    pub impact: Option<Impact>,
    /// How soon it hurts; `soon` when not said.
    pub urgency: Option<Urgency>,
    /// How it came in, where that is not the actor's channel: an agent notes a call.
    pub channel: Option<Channel>,
    /// Files.
    pub files: Vec<Uploaded>,
    /// The option of the catalogue it came with.
    pub option: Option<OptionChosen>,
    /// Tags, apart by spaces.
    pub tags: String,
    /// What it was in another desk, when it is brought in.
    pub outside: Option<Outside>,
}

/// What the person sees at once.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its id.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// What it is taken for.
    pub kind: Kind,
    /// Whether the rules decided that; otherwise a person will.
    pub sure: bool,
    /// Why this kind.
    pub because: Vec<Because>,
    /// Who serves it.
    pub provider: ProviderId,
    /// The provider's name.
    pub provider_name: String,
    /// Which team has it.
    pub team: Option<TeamId>,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// What goes first.
    pub priority: Priority,
    /// Why this priority.
    pub priority_because: Vec<Because>,
    /// What is promised.
    pub promises: Vec<Given>,
    /// Who asked.
    pub requester: PersonId,
    /// Whether it stood here already (brought in twice).
    pub already: bool,
}

impl Ask {
    /// With words alone.
    pub fn new(words: &str) -> Self {
        Self { words: words.to_owned(), ..Self::default() }
    }
}
