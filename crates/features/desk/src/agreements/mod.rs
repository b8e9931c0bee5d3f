//! Agreements: what a provider and a consumer agreed for one service (spec A11).
//!
//! One record for each version; a later version replaces the former at the moment both sides have accepted it. Triage,
//! priority and promises read the version in force, and the service's page shows it beside what was achieved.
//!
//! # What must never happen here
//! - No version that was offered is changed: a change is another version.
//! - Never do two hold at once; the database itself refuses that.
//!
//! ```ignore
//! let id = spine.act(&lead, OfferAgreement { service, consumer, terms, draft: false }).await?;
//! spine.act(&lead, AcceptAgreement { agreement: id, side: Side::Provider }).await?;
//! spine.act(&customer, AcceptAgreement { agreement: id, side: Side::Consumer }).await?;   // now it holds
//! let terms = agreements::in_force(tx, service, consumer).await?;
//! ```

pub mod words;

use crate::store::agreement as store;
pub use crate::store::agreement::AgreementRow;
use database::{DbError, Tx};
use domain::{
    About, Actor, Because, Capability, Channel, ConsumerId, PromiseKind, Refusal, ServiceId, SubjectId, Timestamp,
    rules::{
        priority::Matrix,
        promise::{TargetRow, check_targets},
        triage::kinds::RuleBook,
    },
};
use serde::{Deserialize, Serialize};
use spine::{
    Action, Failure, Work, access, people,
    timeline::{self, NewEntry, NewSubject},
};

/// What was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Times that are promised.
    pub targets: Vec<TargetRow>,
    /// Ways in that are served; all when empty.
    pub channels: Vec<Channel>,
    /// Impact × urgency; the provider's own when none.
    pub matrix: Option<Matrix>,
    /// Rules of triage; the provider's own when none.
    pub triage: Option<RuleBook>,
    /// Which figures stand on the service's page beside what was agreed, by the words of [`PromiseKind`]; all when empty, or
    /// when `promises` is among them.
    pub indicators: Vec<String>,
    /// What counts as an emergency, in words.
    pub emergency: String,
    /// How far the provider may depart from all this, and who decides, in words.
    pub departures: String,
}

impl Terms {
    /// Whether the service's page shows how promises of a kind were kept.
    pub fn shows(&self, kind: PromiseKind) -> bool {
        self.indicators.is_empty() || self.indicators.iter().any(|i| i == "promises" || i == kind.word())
    }

    /// What cannot be agreed: field and reason.
    pub fn check(&self) -> Result<(), Refusal> {
        let mut wrong = match check_targets(&self.targets) {
            Err(Refusal::Invalid(faults)) => faults,
            Err(other) => return Err(other),
            Ok(()) => Vec::new(),
        };
        if let Some(book) = &self.triage {
            wrong.extend(book.faults().into_iter().map(|(name, why)| (format!("triage.{name}"), why)));
        }
        for indicator in &self.indicators {
            if indicator != "promises" && PromiseKind::parse(indicator).is_none() {
                wrong.push(("indicators".to_owned(), Because::new("invalid-indicator").with("text", indicator)));
            }
        }
        for (field, text) in [("emergency", &self.emergency), ("departures", &self.departures)] {
            if text.chars().count() > 10_000 {
                wrong.push((field.to_owned(), Because::new("invalid-agreement-long")));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
    }
}

/// One version with its terms read.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// Its row.
    pub row: AgreementRow,
    /// What was agreed.
    pub terms: Terms,
}

fn read(row: AgreementRow) -> Result<Agreement, DbError> {
    let terms =
        serde_json::from_str(&row.terms).map_err(|e| DbError::Shape(format!("terms of agreement {}: {e}", row.id)))?;
    Ok(Agreement { row, terms })
}

/// The terms that hold for a service and consumer now.
pub async fn in_force(tx: &mut Tx, service: ServiceId, consumer: ConsumerId) -> Result<Option<Terms>, DbError> {
    Ok(version_in_force(tx, service, consumer).await?.map(|a| a.terms))
}
pub use in_force as agreement_in_force;

/// The version that holds for a service and consumer now.
pub async fn version_in_force(
    tx: &mut Tx,
    service: ServiceId,
    consumer: ConsumerId,
) -> Result<Option<Agreement>, DbError> {
    store::in_force(tx, service, consumer).await?.map(read).transpose()
}

/// A version, where this actor may read it.
pub async fn show(tx: &mut Tx, actor: &Actor, id: SubjectId, now: Timestamp) -> Result<Agreement, Failure> {
    let about = access::about(tx, actor, id, now).await?;
    domain::access::may(actor, Capability::Read, Some(&about))?;
    match store::by_id(tx, id).await? {
        Some(row) => Ok(read(row)?),
        None => Err(Refusal::NotFound.into()),
    }
}

/// Versions of a service this actor may read, by consumer, newest first. Drafts only for the provider's side.
pub async fn of_service(
    tx: &mut Tx,
    actor: &Actor,
    service: ServiceId,
    now: Timestamp,
) -> Result<Vec<Agreement>, Failure> {
    let mut all = Vec::new();
    for row in store::of_service(tx, service).await? {
        let about = access::about(tx, actor, row.id, now).await?;
        let right = if row.state == "draft" { Capability::OfferAgreement } else { Capability::Read };
        if domain::access::may(actor, right, Some(&about)).is_ok() {
            all.push(read(row)?);
        }
    }
    Ok(all)
}

/// Versions of a consumer this actor may read, by service, newest first.
pub async fn of_consumer(
    tx: &mut Tx,
    actor: &Actor,
    consumer: ConsumerId,
    now: Timestamp,
) -> Result<Vec<Agreement>, Failure> {
    let mut all = Vec::new();
    for row in store::of_consumer(tx, consumer).await? {
        let about = access::about(tx, actor, row.id, now).await?;
        let right = if row.state == "draft" { Capability::OfferAgreement } else { Capability::Read };
        if domain::access::may(actor, right, Some(&about)).is_ok() {
            all.push(read(row)?);
        }
    }
    Ok(all)
}

/// Writes a new version: a draft for the provider's side, or an offer both sides see.
#[derive(Clone, Debug)]
pub struct OfferAgreement {
    /// Of which service.
    pub service: ServiceId,
    /// With whom.
    pub consumer: ConsumerId,
    /// What is offered.
    pub terms: Terms,
    /// Not offered yet.
    pub draft: bool,
}

impl Action for OfferAgreement {
    const NAME: &'static str = "desk.offer_agreement";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(service) = timeline::by_id(work.tx, SubjectId(self.service.0)).await? else {
            return Err(Refusal::NotFound.into());
        };
        let about = About { provider: service.provider_id, ..About::default() };
        domain::access::may(work.actor, Capability::OfferAgreement, Some(&about))?;
        let Some((_, _, consumer, _)) = store::consumer(work.tx, self.consumer).await? else {
            return Err(Failure::invalid("consumer", "invalid-no-consumer"));
        };
        self.terms.check()?;
        let revision = store::last_revision(work.tx, self.service, self.consumer).await? + 1;
        let id = timeline::open(
            work,
            NewSubject {
                family: "agreement",
                number: None,
                title: &format!("{} · {consumer} · {revision}", service.title),
                provider: service.provider_id,
                consumer: Some(self.consumer).filter(|_| !self.draft),
                requester: None,
                open_to_all: false,
                confidential: false,
            },
        )
        .await?;
        let row = AgreementRow {
            id,
            service: self.service,
            consumer: self.consumer,
            revision,
            state: if self.draft { "draft" } else { "offered" }.to_owned(),
            terms: serde_json::to_string(&self.terms).map_err(|e| DbError::Shape(e.to_string()))?,
            offered_by: work.actor.person.filter(|_| !self.draft),
            offered_at: Some(work.now).filter(|_| !self.draft),
            provider_accepted_by: None,
            provider_accepted_at: None,
            consumer_accepted_by: None,
            consumer_accepted_at: None,
            starts_at: None,
            ended_at: None,
        };
        store::insert(work.tx, &row).await?;
        let key = if self.draft { "event-agreement-drafted" } else { "event-agreement-offered" };
        let change = Because::new(key).with("revision", revision.to_string()).with("consumer", consumer);
        timeline::append(work, NewEntry::event(id, change)).await?;
        Ok(id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(SubjectId(self.service.0))
    }
}

/// Which side accepts or declines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who serves: a lead.
    Provider,
    /// Who is served: a customer or representative.
    Consumer,
}

impl Side {
    const fn right(self) -> Capability {
        match self {
            Self::Provider => Capability::OfferAgreement,
            Self::Consumer => Capability::AcceptAgreement,
        }
    }
    const fn word(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Consumer => "consumer",
        }
    }
}

/// An offered version this actor may decide on for a side.
async fn offered(work: &mut Work<'_>, id: SubjectId, side: Side) -> Result<AgreementRow, Failure> {
    let about = access::about(work.tx, work.actor, id, work.now).await?;
    domain::access::may(work.actor, side.right(), Some(&about))?;
    let Some(row) = store::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    if row.state == "offered" {
        return Ok(row);
    }
    Err(Refusal::Conflict(Because::new("refused-agreement-not-offered").with("state", row.state)).into())
}

/// Accepts an offered version for one side. When both have, it holds, and what held before is replaced.
#[derive(Clone, Copy, Debug)]
pub struct AcceptAgreement {
    /// Which.
    pub agreement: SubjectId,
    /// For whom.
    pub side: Side,
}

impl Action for AcceptAgreement {
    const NAME: &'static str = "desk.accept_agreement";
    /// Whether it holds now.
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let mut row = offered(work, self.agreement, self.side).await?;
        let (by, at) = (work.actor.person, Some(work.now));
        match self.side {
            Side::Provider if row.provider_accepted_at.is_none() => {
                (row.provider_accepted_by, row.provider_accepted_at) = (by, at);
            }
            Side::Consumer if row.consumer_accepted_at.is_none() => {
                (row.consumer_accepted_by, row.consumer_accepted_at) = (by, at);
            }
            _ => return Ok(false),
        }
        let holds = row.provider_accepted_at.is_some() && row.consumer_accepted_at.is_some();
        let change = Because::new("event-agreement-accepted").with("side", self.side.word());
        timeline::append(work, NewEntry::event(row.id, change)).await?;
        if holds {
            if let Some(mut former) = store::in_force(work.tx, row.service, row.consumer).await? {
                replace(work, &mut former, row.revision).await?;
            }
            // An older offer would hold again by being accepted later: it goes with the version it was to replace.
            for mut other in store::other_offers(work.tx, row.service, row.consumer, row.id).await? {
                if other.revision < row.revision && other.state == "offered" {
                    replace(work, &mut other, row.revision).await?;
                }
            }
            "in_force".clone_into(&mut row.state);
            row.starts_at = at;
        }
        store::update(work.tx, &row).await?;
        if holds {
            let change = Because::new("event-agreement-in-force").with("revision", row.revision.to_string());
            timeline::append(work, NewEntry::event(row.id, change)).await?;
        }
        Ok(holds)
    }
    fn subject(&self, _: &bool) -> Option<SubjectId> {
        Some(self.agreement)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.agreement)
    }
    fn detail(&self) -> String {
        self.side.word().to_owned()
    }
}

async fn replace(work: &mut Work<'_>, row: &mut AgreementRow, by: i64) -> Result<(), Failure> {
    "replaced".clone_into(&mut row.state);
    row.ended_at = Some(work.now);
    store::update(work.tx, row).await?;
    let change = Because::new("event-agreement-replaced").with("revision", by.to_string());
    timeline::append(work, NewEntry::event(row.id, change)).await?;
    Ok(())
}

/// Declines an offered version for one side, with a reason.
#[derive(Clone, Debug)]
pub struct Decline {
    /// Which.
    pub agreement: SubjectId,
    /// For whom.
    pub side: Side,
    /// Why.
    pub reason: String,
}

impl Action for Decline {
    const NAME: &'static str = "desk.decline_agreement";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut row = offered(work, self.agreement, self.side).await?;
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(Failure::invalid("reason", "invalid-empty"));
        }
        "declined".clone_into(&mut row.state);
        row.ended_at = Some(work.now);
        store::update(work.tx, &row).await?;
        let change = Because::new("event-agreement-declined").with("side", self.side.word());
        timeline::append(work, NewEntry { text: reason, ..NewEntry::event(row.id, change) }).await?;
        Ok(())
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.agreement)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.agreement)
    }
}

/// The terms that hold for a reader of a service's page: those of the consumer they belong to.
pub async fn for_reader(tx: &mut Tx, actor: &Actor, service: ServiceId) -> Result<Option<Agreement>, DbError> {
    let own = match actor.person {
        Some(person) => people::person(tx, person).await?.and_then(|p| p.consumer_id),
        None => None,
    };
    for consumer in own.into_iter().chain(actor.consumers()) {
        if let Some(found) = version_in_force(tx, service, consumer).await? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
