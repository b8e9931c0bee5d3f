//! People, providers, consumers and teams: who there is, and what they are to each other.
//!
//! # From a new feature
//! ```ignore
//! let hr = people::provider_by_key(tx, "hr").await?;          // with its calendar, words and rules, parsed
//! let name = people::person(tx, id).await?.map(|p| p.name);
//! ```

mod store;

use crate::{Failure, Work};
use database::{DbError, Tx};
use domain::{
    Because, ConsumerId, Level, Membership, PersonId, ProviderId, Refusal, Role, ServiceId, TeamId,
    rules::{
        calendar::{Calendar, CalendarDraft},
        mandate::Cover,
        priority::Matrix,
        promise::{TargetRow, WarnPolicy, standard_targets},
    },
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use store::{Consumer, MemberRow, Person, PersonName, Service, Team};

/// Folds an address so that one person has one: trimmed, lower case.
pub fn fold_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether it looks like an address that mail can go to: one `@`, something on both sides, no spaces or line ends.
pub fn is_email(email: &str) -> bool {
    let mut sides = email.split('@');
    let (Some(name), Some(place), None) = (sides.next(), sides.next(), sides.next()) else { return false };
    !name.is_empty()
        && place.len() > 2
        && email.len() <= 254
        && !email.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c))
}

/// Somebody new.
#[derive(Clone, Debug)]
pub struct NewPerson<'a> {
    /// Their address.
    pub email: &'a str,
    /// Their name.
    pub name: &'a str,
    /// `person`, `guest` or `machine`.
    pub kind: &'a str,
    /// Language they read.
    pub locale: &'a str,
    /// IANA name of their time zone.
    pub zone: &'a str,
    /// The consumer they belong to.
    pub consumer: Option<ConsumerId>,
}

/// Adds somebody; refuses an address that is none, or that somebody has.
pub async fn add(work: &mut Work<'_>, new: NewPerson<'_>) -> Result<PersonId, Failure> {
    let email = fold_email(new.email);
    if !is_email(&email) {
        return Err(Failure::invalid("email", "invalid-email"));
    }
    if new.name.trim().is_empty() {
        return Err(Failure::invalid("name", "invalid-empty"));
    }
    if store::by_email(work.tx, &email).await?.is_some() {
        return Err(Failure::invalid("email", "invalid-email-taken"));
    }
    let id = PersonId(work.id());
    store::insert_person(work.tx, id, &email, &new, work.now).await?;
    Ok(id)
}

/// Somebody by address.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Person>, DbError> {
    store::by_email(tx, &fold_email(email)).await
}

/// Somebody by id.
pub async fn person(tx: &mut Tx, id: PersonId) -> Result<Option<Person>, DbError> {
    store::person(tx, id).await
}

/// People whose name or address starts with or contains `text`; for agents' pickers.
pub async fn find(tx: &mut Tx, text: &str, limit: i64) -> Result<Vec<Person>, DbError> {
    store::find(tx, text, limit).await
}

/// Everybody after a name, for the operator's list.
pub async fn page(tx: &mut Tx, after: Option<(String, PersonId)>, limit: i64) -> Result<Vec<Person>, DbError> {
    store::page(tx, after, limit).await
}

/// Changes what somebody says of themselves: name, language, time zone, about, wishes.
pub async fn update(work: &mut Work<'_>, person: &Person) -> Result<(), Failure> {
    if person.name.trim().is_empty() {
        return Err(Failure::invalid("name", "invalid-empty"));
    }
    if domain::rules::calendar::zone(&person.zone).is_none() {
        return Err(Failure::invalid("zone", "invalid-zone"));
    }
    store::update_person(work.tx, person).await?;
    Ok(())
}

/// Blocks somebody or lets them in again: `active`, `blocked`.
pub async fn set_state(work: &mut Work<'_>, id: PersonId, state: &str) -> Result<(), DbError> {
    store::set_state(work.tx, id, state).await
}

/// Somebody's roles.
pub async fn memberships(tx: &mut Tx, id: PersonId) -> Result<Vec<Membership>, DbError> {
    Ok(store::memberships(tx, id)
        .await?
        .into_iter()
        .map(|m| Membership { role: m.role, provider: m.provider_id, consumer: m.consumer_id })
        .collect())
}

/// Gives somebody a role; once.
pub async fn give_role(work: &mut Work<'_>, id: PersonId, role: Membership) -> Result<(), DbError> {
    if memberships(work.tx, id).await?.contains(&role) {
        return Ok(());
    }
    let row = work.id();
    store::insert_membership(work.tx, row, id, role, work.now).await
}

/// Takes a role away.
pub async fn take_role(work: &mut Work<'_>, id: PersonId, role: Membership) -> Result<(), DbError> {
    store::delete_membership(work.tx, id, role).await
}

/// Whom a provider has: agents and leads with their names.
pub async fn members(tx: &mut Tx, provider: ProviderId) -> Result<Vec<MemberRow>, DbError> {
    store::members(tx, provider).await
}

/// Who leads a provider.
pub async fn leads(tx: &mut Tx, provider: ProviderId) -> Result<Vec<PersonId>, DbError> {
    Ok(store::members(tx, provider).await?.into_iter().filter(|m| m.role == Role::Lead).map(|m| m.id).collect())
}

/// What a provider decides for itself; each part has a standard to start with.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct ProviderRules {
    /// Impact × urgency.
    pub matrix: Matrix,
    /// Times it promises.
    pub targets: Vec<TargetRow>,
    /// Whom it warns before and after.
    pub warnings: WarnPolicy,
    /// Its triage rules as JSON of `domain::rules::triage`; the standard ones when empty.
    pub triage: Option<serde_json::Value>,
    /// Below this confidence, in percent, a suggestion says "not sure".
    pub sure_from: u8,
    /// Resolved tickets close by themselves after so many days; never when none.
    pub close_after_days: u16,
}

impl Default for ProviderRules {
    fn default() -> Self {
        Self {
            matrix: Matrix::standard(),
            targets: standard_targets(),
            warnings: WarnPolicy::standard(),
            triage: None,
            sure_from: 60,
            close_after_days: 0,
        }
    }
}

/// A provider with its parts read.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Its id.
    pub id: ProviderId,
    /// `it`, `hr` …: the dye of its pages too.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its tickets are closed to everybody else.
    pub confidential: bool,
    /// When it works.
    pub calendar: Calendar,
    /// Its own words for kinds: kind → word.
    pub words: BTreeMap<String, String>,
    /// Its rules.
    pub rules: ProviderRules,
    /// Grows with each change of it.
    pub version: i64,
}

impl Provider {
    fn read(row: store::ProviderRow) -> Result<Self, DbError> {
        let shape =
            |what: &str, e: &dyn std::fmt::Display| DbError::Shape(format!("{what} of provider {}: {e}", row.key));
        Ok(Self {
            calendar: serde_json::from_str(&row.calendar).map_err(|e| shape("calendar", &e))?,
            words: serde_json::from_str(&row.words).map_err(|e| shape("words", &e))?,
            rules: serde_json::from_str(&row.rules).map_err(|e| shape("rules", &e))?,
            id: row.id,
            key: row.key,
            name: row.name,
            confidential: row.confidential,
            version: row.version,
        })
    }
}

/// Adds a provider with the standard rules and office hours in `zone`.
pub async fn add_provider(
    work: &mut Work<'_>,
    key: &str,
    name: &str,
    confidential: bool,
    zone: &str,
) -> Result<ProviderId, Failure> {
    if key.is_empty() || !key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        return Err(Failure::invalid("key", "invalid-key"));
    }
    if store::provider_by_key(work.tx, key).await?.is_some() {
        return Err(Failure::invalid("key", "invalid-key-taken"));
    }
    let calendar = CalendarDraft::office(zone).build()?;
    let text = serde_json::to_string(&calendar).map_err(|e| DbError::Shape(e.to_string()))?;
    let id = ProviderId(work.id());
    store::insert_provider(work.tx, id, key, name, confidential, zone, &text, work.now).await?;
    Ok(id)
}

/// Saves a provider's parts.
pub async fn save_provider(work: &mut Work<'_>, p: &Provider) -> Result<(), Failure> {
    domain::rules::promise::check_targets(&p.rules.targets)?;
    let json = |v: serde_json::Result<String>| v.map_err(|e| DbError::Shape(e.to_string()));
    let (calendar, words, rules) = (
        json(serde_json::to_string(&p.calendar))?,
        json(serde_json::to_string(&p.words))?,
        json(serde_json::to_string(&p.rules))?,
    );
    let changed = store::update_provider(work.tx, p, &calendar, &words, &rules).await?;
    if changed == 0 { Err(Refusal::Conflict(Because::new("refused-changed-meanwhile")).into()) } else { Ok(()) }
}

/// A provider.
pub async fn provider(tx: &mut Tx, id: ProviderId) -> Result<Option<Provider>, DbError> {
    store::provider(tx, id).await?.map(Provider::read).transpose()
}

/// A provider by key.
pub async fn provider_by_key(tx: &mut Tx, key: &str) -> Result<Option<Provider>, DbError> {
    store::provider_by_key(tx, key).await?.map(Provider::read).transpose()
}

/// All providers, oldest first.
pub async fn providers(tx: &mut Tx) -> Result<Vec<Provider>, DbError> {
    store::providers(tx).await?.into_iter().map(Provider::read).collect()
}

/// Ids and names of all providers, oldest first: for pages that need no more of them.
pub async fn provider_names(tx: &mut Tx) -> Result<Vec<(ProviderId, String)>, DbError> {
    store::provider_names(tx).await
}

/// Adds a consumer.
pub async fn add_consumer(work: &mut Work<'_>, key: &str, name: &str) -> Result<ConsumerId, DbError> {
    let id = ConsumerId(work.id());
    store::insert_consumer(work.tx, id, key, name, work.now).await?;
    Ok(id)
}

/// All consumers.
pub async fn consumers(tx: &mut Tx) -> Result<Vec<Consumer>, DbError> {
    store::consumers(tx).await
}

/// Adds a team to a provider; `assigning` is `none`, `round_robin`, `load` or `skill`.
pub async fn add_team(
    work: &mut Work<'_>,
    provider: ProviderId,
    name: &str,
    assigning: &str,
) -> Result<TeamId, DbError> {
    let id = TeamId(work.id());
    store::insert_team(work.tx, id, provider, name, assigning).await?;
    Ok(id)
}

/// Puts somebody into a team with their skills (words apart by spaces) and how many open tickets they can carry.
pub async fn join_team(
    work: &mut Work<'_>,
    team: TeamId,
    person: PersonId,
    skills: &str,
    capacity: i64,
) -> Result<(), DbError> {
    store::join_team(work.tx, team, person, skills, capacity).await
}

/// All teams.
pub async fn teams(tx: &mut Tx) -> Result<Vec<Team>, DbError> {
    store::teams(tx).await
}

/// A team's people: person, name, skills, capacity.
pub async fn team_members(tx: &mut Tx, team: TeamId) -> Result<Vec<(PersonId, String, String, i64)>, DbError> {
    store::team_members(tx, team).await
}

/// Adds a service: a subject whoever may come in can read.
pub async fn add_service(
    work: &mut Work<'_>,
    provider: ProviderId,
    key: &str,
    name: &str,
    level: Level,
    about: &str,
) -> Result<ServiceId, DbError> {
    let subject = crate::timeline::open(
        work,
        crate::timeline::NewSubject {
            family: "service",
            number: Some(format!("service-{key}")),
            title: name,
            provider: Some(provider),
            consumer: None,
            requester: None,
            open_to_all: true,
            confidential: false,
        },
    )
    .await?;
    let id = ServiceId(subject.0);
    store::insert_service(work.tx, id, provider, key, name, level, about).await?;
    Ok(id)
}

/// Saves what a service's page says.
pub async fn save_service(work: &mut Work<'_>, service: &Service) -> Result<(), DbError> {
    store::update_service(work.tx, service).await
}

/// All services.
pub async fn services(tx: &mut Tx) -> Result<Vec<Service>, DbError> {
    store::services(tx).await
}

/// A service by key.
pub async fn service_by_key(tx: &mut Tx, key: &str) -> Result<Option<Service>, DbError> {
    store::service_by_key(tx, key).await
}

/// Lets `holder` act for a person or a consumer (A8), from now until `ends_at`.
pub async fn give_mandate(
    work: &mut Work<'_>,
    holder: PersonId,
    person: Option<PersonId>,
    consumer: Option<ConsumerId>,
    scope: &str,
    ends_at: domain::Timestamp,
) -> Result<i64, Failure> {
    if ends_at <= work.now {
        return Err(Failure::invalid("ends_at", "invalid-past"));
    }
    let id = work.id();
    store::insert_mandate(work.tx, id, holder, person, consumer, scope, work.now, ends_at, work.actor.person).await?;
    Ok(id)
}

/// What a kept mandate covers; a text that says no more is words alone.
pub fn cover(text: &str) -> Cover {
    serde_json::from_str(text).unwrap_or_else(|_| Cover { words: text.to_owned(), ..Cover::default() })
}

/// What a mandate covers, as it is kept.
pub fn cover_text(cover: &Cover) -> String {
    serde_json::to_string(cover).unwrap_or_default()
}

/// Ends a mandate before its time.
pub async fn end_mandate(work: &mut Work<'_>, id: i64) -> Result<(), DbError> {
    store::end_mandate(work.tx, id, work.now).await
}

/// People `holder` may act for now, by mandate: person, name, scope.
pub async fn mandates(
    tx: &mut Tx,
    holder: PersonId,
    now: domain::Timestamp,
) -> Result<Vec<(PersonId, String, String)>, DbError> {
    store::mandates(tx, holder, now).await
}
