//! What can be done with a ticket, one verb a file.

pub mod ask;
pub mod assign;
pub mod bulk;
pub mod canned;
mod clock;
pub mod close_due;
pub mod estimate;
pub mod glass;
pub mod hand_over;
pub mod known;
pub mod link;
pub mod merge;
pub mod note;
pub mod reply;
pub mod resolve;
pub mod split;
pub mod take_back;
pub mod tidy;
pub mod triage;
pub mod wait;
pub mod warn;

pub use ask::{Ask, Asked, Guest, Outside, Uploaded};
pub use assign::{Assign, To};
pub use bulk::{Bulk, BulkAct, Bulked, Foreseen};
pub use canned::{RemoveCanned, RunMacro, SaveCanned, Step, Variables};
pub use estimate::ChangeEstimate;
pub use glass::BreakGlass;
pub use hand_over::HandOver;
pub use known::{DeclareKnown, MeToo};
pub use link::{Link, Unlink};
pub use merge::{Merge, Unmerge};
pub use note::Note;
pub use reply::{Replied, Reply, Then};
pub use resolve::{Close, Reopen, Resolve, Settle, Withdraw};
pub use split::Split;
pub use take_back::TakeBack;
pub use tidy::{EraseEntry, SetTitle, Tag};
pub use triage::Triage;
pub use wait::{Resume, Wait, resume_due};
pub use warn::warn_due;

use crate::{
    agreements::{self, Terms},
    lists::{Counted, recount},
    rules::{self, Facts},
    store::ticket::{self as store, Ticket},
};
use domain::{
    About, Because, Capability, Decision, PersonId, PromiseKind, ProviderId, Refusal, Relation, State, SubjectId,
    access::{may, relations},
    rules::{moments::Befell, promise::start_all},
};
use serde::{Deserialize, Serialize};
use spine::{
    Failure, Work, access,
    following::{self, Depth},
    happenings::{self, Happening},
    people::{self, Provider},
    promises::{self, Given},
    timeline::{self, NewAttachment, NewEntry, Subject},
};

/// Which ticket: by its number, as addresses and mails name it, or by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// Its number for people.
    Number(String),
    /// Its id.
    Id(SubjectId),
}

impl Default for Which {
    fn default() -> Self {
        Self::Id(SubjectId(0))
    }
}
impl From<&str> for Which {
    fn from(number: &str) -> Self {
        Self::Number(number.to_owned())
    }
}
impl From<&String> for Which {
    fn from(number: &String) -> Self {
        Self::Number(number.clone())
    }
}
impl From<String> for Which {
    fn from(number: String) -> Self {
        Self::Number(number)
    }
}
impl From<SubjectId> for Which {
    fn from(id: SubjectId) -> Self {
        Self::Id(id)
    }
}

/// What a change left: enough for a door to answer, and to offer taking it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which ticket.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// Its version now: the ETag.
    pub version: i64,
    /// Gives [`TakeBack`] this to undo it within [`take_back::WINDOW`]; nothing where it cannot be undone exactly.
    pub undo: Option<i64>,
}

/// A ticket in hand: read, and the actor proven to have the capability.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its subject.
    pub subject: Subject,
    /// Its row.
    pub ticket: Ticket,
    /// What the actor is to it.
    pub about: About,
}

impl Held {
    /// Whether the actor speaks for the provider: serves it and is not who asked.
    pub fn serves(&self, actor: &domain::Actor) -> bool {
        let has = relations(actor, Some(&self.about));
        actor.person != self.ticket.requester_id && has.iter().any(|r| matches!(r, Relation::Agent | Relation::Lead))
    }
}

/// Takes a ticket in hand. Every action begins with this: what the actor may not read is not there.
pub async fn hold(work: &mut Work<'_>, which: &Which, capability: Capability) -> Result<Held, Failure> {
    let subject = match which {
        Which::Number(number) => timeline::by_number(work.tx, number).await?,
        Which::Id(id) => timeline::by_id(work.tx, *id).await?,
    };
    let Some(subject) = subject else { return Err(Failure::not_found()) };
    let Some(ticket) = store::by_id(work.tx, subject.id).await? else { return Err(Failure::not_found()) };
    let about = access::about_subject(work.tx, work.actor, &subject, work.now).await?;
    may(work.actor, capability, Some(&about))?;
    Ok(Held { subject, ticket, about })
}

/// The same, where the ticket must still be its own: not one that went into another.
pub(crate) async fn hold_own(
    work: &mut Work<'_>,
    which: &Which,
    capability: Capability,
    seen: Option<i64>,
) -> Result<Held, Failure> {
    let held = hold(work, which, capability).await?;
    own(&held)?;
    timeline::expect_version(work, held.subject.id, seen).await?;
    Ok(held)
}

fn own(held: &Held) -> Result<(), Refusal> {
    if held.ticket.state == State::Merged { Err(conflict("refused-merged")) } else { Ok(()) }
}

pub(crate) fn conflict(key: &str) -> Refusal {
    Refusal::Conflict(Because::new(key))
}

/// Must still be open: somebody owes something on it.
pub(crate) fn open(held: &Held) -> Result<(), Refusal> {
    own(held)?;
    if held.ticket.state.is_open() { Ok(()) } else { Err(conflict("refused-over")) }
}

/// The provider of a ticket.
pub(crate) async fn provider_of(work: &mut Work<'_>, id: ProviderId) -> Result<Provider, Failure> {
    people::provider(work.tx, id).await?.ok_or_else(Failure::not_found)
}

/// What a ticket was, taken before an act, so that it can be undone exactly.
#[derive(Clone, Debug)]
pub(crate) struct Was {
    subject: SubjectId,
    number: String,
    kept: Kept,
}

/// What is kept of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub ticket: Ticket,
    pub promises: Vec<(domain::PromiseId, ProviderId, domain::rules::promise::Promise)>,
    /// Whom a merge gave a part, and whom it made follow.
    #[serde(default)]
    pub joined: Vec<(PersonId, bool, bool)>,
}

impl Was {
    pub(crate) async fn of(work: &mut Work<'_>, held: &Held) -> Result<Self, Failure> {
        let promises = promises::of(work.tx, held.subject.id).await?;
        Ok(Self {
            subject: held.subject.id,
            number: held.subject.number.clone(),
            kept: Kept {
                ticket: held.ticket.clone(),
                promises: promises.into_iter().map(|g| (g.id, g.provider, g.promise)).collect(),
                joined: Vec::new(),
            },
        })
    }

    pub(crate) fn joined(mut self, joined: Vec<(PersonId, bool, bool)>) -> Self {
        self.kept.joined = joined;
        self
    }

    /// What the act left, with the way back.
    pub(crate) async fn changed(self, work: &mut Work<'_>, act: &str) -> Result<Changed, Failure> {
        let version = store::version(work.tx, self.subject).await?;
        let token = work.id();
        let was = serde_json::to_string(&self.kept).map_err(|e| database::DbError::Shape(e.to_string()))?;
        store::insert_undo(work.tx, token, self.subject, work.actor.person, act, &was, version, work.now).await?;
        Ok(Changed { subject: self.subject, number: self.number, version, undo: Some(token) })
    }
}

/// What an act left that cannot be undone.
pub(crate) async fn changed(work: &mut Work<'_>, held: &Held) -> Result<Changed, Failure> {
    let version = store::version(work.tx, held.subject.id).await?;
    Ok(Changed { subject: held.subject.id, number: held.subject.number.clone(), version, undo: None })
}

/// Saves a ticket's row after a change: with what is due next, the counters of queues and people, and word to open pages.
/// Every change of a ticket ends here.
pub async fn save(work: &mut Work<'_>, before: &Ticket, after: &mut Ticket) -> Result<(), Failure> {
    let given = promises::of(work.tx, after.id).await?;
    set_due(after, &given);
    after.updated_at = work.now;
    store::update(work.tx, after).await?;
    count_move(work, Some(before), Some(after)).await?;
    crate::webhooks::changed(work, before, after).await?;
    work.touch(format!("subject:{}", after.id));
    work.touch(format!("queue:{}", before.provider_id));
    work.touch(format!("queue:{}", after.provider_id));
    Ok(())
}

/// What is due next, on the row.
pub(crate) fn set_due(ticket: &mut Ticket, given: &[Given]) {
    let next = promises::earliest(given).filter(|_| ticket.state.is_open());
    ticket.due_at = next.map(|(at, _)| at);
    ticket.due_kind = next.map(|(_, kind)| kind);
}

/// Keeps the counters beside the lists ([`crate::lists::recount`]); the pages of who has it now, and had it, hear of it.
pub(crate) async fn count_move(
    work: &mut Work<'_>,
    before: Option<&Ticket>,
    after: Option<&Ticket>,
) -> Result<(), Failure> {
    let counted =
        |t: &Ticket| Counted { provider: t.provider_id, state: t.state, team: t.team_id, assignee: t.assignee_id };
    let (had, has) = (before.map(counted), after.map(counted));
    recount(work, had.as_ref(), has.as_ref()).await?;
    if had != has {
        for person in [had, has].into_iter().flatten().filter_map(|c| c.assignee) {
            work.touch(format!("mine:{person}"));
        }
    }
    Ok(())
}

/// Tells what befell who asked: it may change what they think of the service (C6).
pub(crate) async fn befell(work: &mut Work<'_>, ticket: &Ticket, kind: Befell) -> Result<(), Failure> {
    let happening = Happening {
        subject: ticket.id,
        provider: ticket.provider_id,
        service: ticket.service_id,
        person: ticket.requester_id,
        kind,
    };
    Ok(happenings::note(work, happening).await?)
}

/// Something happened, seen by both sides.
pub(crate) async fn event(
    work: &mut Work<'_>,
    subject: SubjectId,
    because: Because,
) -> Result<domain::EntryId, Failure> {
    timeline::append(work, NewEntry::event(subject, because)).await
}

/// Something happened, seen by the provider's side.
pub(crate) async fn internal(
    work: &mut Work<'_>,
    ticket: &Ticket,
    because: Because,
) -> Result<domain::EntryId, Failure> {
    timeline::append(work, NewEntry::internal_event(ticket.id, ticket.provider_id, because)).await
}

/// Who acts, as an entry says it.
pub(crate) fn who(work: &Work<'_>) -> String {
    work.actor.name.clone()
}

/// Words as they are kept: no NUL, no blanks around; refused when empty or longer than anybody reads.
pub(crate) fn words(field: &str, text: &str, may_be_empty: bool) -> Result<String, Refusal> {
    let text = text.replace('\0', "");
    let text = text.trim();
    if text.is_empty() && !may_be_empty {
        return Err(Refusal::invalid(field, Because::new("invalid-empty")));
    }
    if text.len() > 200_000 {
        return Err(Refusal::invalid(field, Because::new("invalid-too-long").with("most", "200000")));
    }
    Ok(text.to_owned())
}

/// A short text: a title, a reason, a name.
pub(crate) fn line(field: &str, text: &str, most: usize) -> Result<String, Refusal> {
    let text = words(field, text, false)?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > most {
        return Err(Refusal::invalid(field, Because::new("invalid-too-long").with("most", most.to_string())));
    }
    Ok(text)
}

/// Notes files on an entry.
pub(crate) async fn attach(
    work: &mut Work<'_>,
    subject: SubjectId,
    entry: domain::EntryId,
    files: &[Uploaded],
) -> Result<(), Failure> {
    for f in files {
        let file =
            NewAttachment { subject, entry, name: &f.name, media_type: &f.media_type, size: f.size, digest: &f.digest };
        timeline::attach(work, file).await?;
    }
    Ok(())
}

/// What is known of a ticket for its priority and promises.
pub(crate) async fn facts(work: &mut Work<'_>, ticket: &Ticket) -> Result<Facts, Failure> {
    Ok(Facts {
        kind: ticket.kind,
        impact: ticket.impact,
        urgency: ticket.urgency,
        service: store::service_level(work.tx, ticket.service_id).await?,
        person: store::person_level(work.tx, ticket.requester_id).await?,
        channel: ticket.channel,
    })
}

/// Gives the promises of some kinds, from now on, by the rules in force for the ticket.
pub(crate) async fn give(
    work: &mut Work<'_>,
    ticket: &Ticket,
    provider: &Provider,
    kinds: &[PromiseKind],
) -> Result<Vec<Given>, Failure> {
    let facts = facts(work, ticket).await?;
    let targets = targets(work, ticket, provider).await?;
    let Decision { value, .. } =
        start_all(&targets, &rules::target_facts(&facts, ticket.priority), &provider.calendar, work.now)?;
    let wanted = value.into_iter().filter(|p| kinds.contains(&p.kind)).collect();
    Ok(promises::give(work, ticket.id, ticket.priority, wanted, provider).await?)
}

/// What was agreed for a ticket: its service with its consumer.
pub(crate) async fn agreed(work: &mut Work<'_>, ticket: &Ticket) -> Result<Option<Terms>, Failure> {
    let Some(service) = ticket.service_id else { return Ok(None) };
    let Some(consumer) = timeline::by_id(work.tx, ticket.id).await?.and_then(|s| s.consumer_id) else {
        return Ok(None);
    };
    Ok(agreements::in_force(work.tx, service, consumer).await?)
}

/// The table of targets in force for a ticket: the agreement's where there is one, the provider's otherwise.
pub(crate) async fn targets(
    work: &mut Work<'_>,
    ticket: &Ticket,
    provider: &Provider,
) -> Result<Vec<domain::rules::promise::TargetRow>, Failure> {
    let agreed = agreed(work, ticket).await?.map(|t| t.targets).filter(|t| !t.is_empty());
    Ok(agreed.unwrap_or_else(|| provider.rules.targets.clone()))
}

/// The priority of a ticket by the matrix in force, with its reasons.
pub(crate) async fn priority_of(
    work: &mut Work<'_>,
    ticket: &Ticket,
    provider: &Provider,
) -> Result<Decision<domain::Priority>, Failure> {
    let known = facts(work, ticket).await?;
    let matrix = agreed(work, ticket).await?.and_then(|t| t.matrix);
    Ok(rules::priority_of(matrix.as_ref().unwrap_or(&provider.rules.matrix), &known))
}

/// Makes somebody have a ticket: they follow it and are told, unless they took it themselves.
pub(crate) async fn given_to(
    work: &mut Work<'_>,
    subject: SubjectId,
    person: PersonId,
    entry: domain::EntryId,
) -> Result<(), Failure> {
    following::follow(work, subject, person, Depth::Talk, "answers").await?;
    if work.actor.person != Some(person) {
        following::tell_only(work, subject, entry, "assigned", vec![person], "answers").await?;
    }
    Ok(())
}
